package org.cmsfamily.reporting.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.Rows;
import org.cmsfamily.reporting.ReportingTopics;
import org.cmsfamily.reporting.TransactionLock;
import org.hibernate.StatelessSession;

/**
 * The rates that each family has imported; never replaced, only added to: a correction stands
 * beside the wrong one. What is in force is published as state.
 */
@ApplicationScoped
public class Rates {

  private static final Comparator<RecordedRate> NEWEST_FIRST =
      Comparator.comparing((RecordedRate one) -> one.rate().inForceFrom())
          .reversed()
          .thenComparing(one -> one.rate().currency())
          .thenComparing(RecordedRate::version, Comparator.reverseOrder());

  private final StatelessSession session;
  private final Rows rows;
  private final TransactionLock lock;
  private final Outbox outbox;

  Rates(StatelessSession session, Rows rows, TransactionLock lock, Outbox outbox) {
    this.session = session;
    this.rows = rows;
    this.lock = lock;
    this.outbox = outbox;
  }

  /** The newest version of all rates of a family. */
  public RateTable of(String family) {
    return table(all(family));
  }

  /** All versions of all rates, by currency, day and version. */
  List<RecordedRate> all(String family) {
    return rates(
        session
            .createQuery(
                """
                from RateEntity where family = :family order by currency, inForceFrom, version
                """,
                RateEntity.class)
            .setParameter("family", family)
            .getResultList());
  }

  /** As {@link #all}; nobody else imports rates of the family until the transaction ends. */
  List<RecordedRate> lock(String family) {
    lock.lock("rates " + family);
    return all(family);
  }

  /**
   * The rate of the currency in force on the day; without both, a page of all of the family, the
   * last to come into force first.
   */
  Paged<RateView> find(RateFilter filter, Page page) {
    var all = all(filter.ofFamily());
    var newest = table(all);
    if (filter.currency() == null || filter.on() == null) {
      return page(all, newest, page);
    }
    return new Paged<>(
        newest.on(filter.currency(), filter.on()).stream()
            .flatMap(rate -> all.stream().filter(each -> each.rate().equals(rate)).limit(1))
            .map(recorded -> RateView.of(recorded, newest))
            .toList(),
        null);
  }

  private static Paged<RateView> page(List<RecordedRate> all, RateTable newest, Page page) {
    var sorted = all.stream().sorted(NEWEST_FIRST);
    var after =
        page.cursor().isEmpty()
            ? sorted
            : sorted.dropWhile(rate -> !cursor(rate).equals(page.cursor())).skip(1);
    return page.of(after.limit(page.limit() + 1L).toList(), Rates::cursor)
        .map(rate -> RateView.of(rate, newest));
  }

  private static String cursor(RecordedRate recorded) {
    var rate = recorded.rate();
    return "%s %s %s".formatted(rate.currency(), rate.inForceFrom(), recorded.version());
  }

  /** Stores rates, and publishes each whose rate or last day is another now. */
  void addAll(String family, String batch, List<RecordedRate> rates) {
    rows.addAll(rates.stream().map(rate -> RateEntity.of(family, batch, rate)).toList());
    var all = all(family);
    var newest = table(all);
    Set<Rate> changed = new LinkedHashSet<>();
    for (var added : rates) {
      changed.addAll(newest.earlierInItsMonth(added.rate()));
      changed.add(added.rate());
    }
    publish(family, all, newest, changed);
  }

  /** Publishes what is in force of a family anew; the family and the record's key of each. */
  List<String> republish(String family) {
    var all = lock(family);
    var newest = table(all);
    var inForce = all.stream().map(RecordedRate::rate).filter(newest::holds).distinct().toList();
    publish(family, all, newest, inForce);
    return inForce.stream().map(rate -> family + " " + key(rate)).toList();
  }

  /** The first family after the given one that has rates. */
  Optional<String> familyAfter(String family) {
    return Optional.ofNullable(
        session
            .createNativeQuery(
                "select min(family) as next from rate where family > :family", Tuple.class)
            .setParameter("family", family)
            .getSingleResult()
            .get("next", String.class));
  }

  private void publish(
      String family, List<RecordedRate> all, RateTable newest, Collection<Rate> changed) {
    Map<String, Long> versions =
        all.stream()
            .collect(Collectors.groupingBy(each -> key(each.rate()), Collectors.counting()));
    for (var rate : changed) {
      var state = RateState.of(family, rate, newest.endOf(rate));
      long version = versions.getOrDefault(key(rate), 0L) + newest.laterInItsMonth(rate);
      outbox.append(ReportingTopics.RATES, state.key(), version, state);
    }
  }

  private static String key(Rate rate) {
    return rate.currency() + " " + rate.inForceFrom();
  }

  private static RateTable table(List<RecordedRate> all) {
    return new RateTable(all.stream().map(RecordedRate::rate).toList());
  }

  private static List<RecordedRate> rates(List<RateEntity> found) {
    return found.stream().map(RateEntity::toRate).toList();
  }
}
