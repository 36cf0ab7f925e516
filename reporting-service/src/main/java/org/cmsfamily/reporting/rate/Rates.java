package org.cmsfamily.reporting.rate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.Rows;
import org.cmsfamily.reporting.TransactionLock;
import org.hibernate.StatelessSession;

/** The rates that each family has imported; never replaced, only added to. */
@ApplicationScoped
public class Rates {

  private final StatelessSession session;
  private final Rows rows;
  private final TransactionLock lock;

  Rates(StatelessSession session, Rows rows, TransactionLock lock) {
    this.session = session;
    this.rows = rows;
    this.lock = lock;
  }

  /** All rates of a family. */
  public RateTable of(String family) {
    return new RateTable(all(family));
  }

  List<Rate> all(String family) {
    return rates(
        session
            .createQuery(
                "from RateEntity where family = :family order by currency, inForceFrom",
                RateEntity.class)
            .setParameter("family", family)
            .getResultList());
  }

  /** As {@link #all}; nobody else imports rates of the family until the transaction ends. */
  List<Rate> lock(String family) {
    lock.lock("rates " + family);
    return all(family);
  }

  /** The rate of the currency in force on the day; without both, a page of all of the family. */
  Paged<Rate> find(RateFilter filter, Page page) {
    return filter.currency() == null || filter.on() == null
        ? page(filter.ofFamily(), page)
        : inForce(filter.ofFamily(), filter.currency(), filter.on());
  }

  private Paged<Rate> inForce(String family, String currency, LocalDate day) {
    return new Paged<>(of(family).on(currency, day).stream().toList(), null);
  }

  private Paged<Rate> page(String family, Page page) {
    var found =
        session
            .createNativeQuery(
                """
                select * from rate
                where family = :family and currency || ' ' || in_force_from > :cursor
                order by currency, in_force_from limit :most
                """,
                RateEntity.class)
            .setParameter("family", family)
            .setParameter("cursor", page.cursor())
            .setParameter("most", page.limit() + 1)
            .getResultList();
    return page.of(rates(found), rate -> rate.currency() + " " + rate.inForceFrom());
  }

  void addAll(String family, String batch, List<Rate> rates) {
    rows.addAll(rates.stream().map(rate -> RateEntity.of(family, batch, rate)).toList());
  }

  private static List<Rate> rates(List<RateEntity> found) {
    return found.stream().map(RateEntity::toRate).toList();
  }
}
