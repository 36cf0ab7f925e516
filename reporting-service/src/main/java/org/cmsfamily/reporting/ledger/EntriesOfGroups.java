package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.reporting.rate.RateUsed;
import org.hibernate.StatelessSession;

/**
 * The entries of posting groups, as far as the reader may see them: counted and paged, never read
 * all at once, however many there are.
 */
@ApplicationScoped
public class EntriesOfGroups {
  private final StatelessSession session;

  EntriesOfGroups(StatelessSession session) {
    this.session = session;
  }

  /** A pair of rates and how many entries it converted. */
  public record RateCount(RateUsed rate, int lines) {}

  /** How many entries of each group the reader may see; groups without any are left out. */
  public Map<String, Integer> counts(Collection<String> groups) {
    return session
        .createNativeQuery(
            """
            select posting_group as id, cast(count(*) as int) as entries
            from ledger_entry where posting_group = any(:groups) group by posting_group
            """,
            Tuple.class)
        .setParameter("groups", groups.toArray(String[]::new))
        .getResultList()
        .stream()
        .collect(
            Collectors.toMap(
                row -> row.get("id", String.class), row -> row.get("entries", Integer.class)));
  }

  /**
   * A page of the groups with their entries, by group and id.
   *
   * @throws org.cmsfamily.platform.problem.Problem 400 if the cursor is none of this list
   */
  public Paged<EntryOfGroup> page(SortedSet<String> groups, Page page) {
    var after = EntryOfGroup.parse(page.cursor());
    int most = page.limit() + 1;
    var open = groups.tailSet(after.group()).stream().limit(most + 1L).toList();
    var found =
        entries(open, after, most).stream().collect(Collectors.groupingBy(LedgerEntry::group));
    var items =
        open.stream()
            .flatMap(group -> items(group, found.getOrDefault(group, List.of()), after))
            .limit(most)
            .toList();
    return page.of(items, EntryOfGroup::cursor);
  }

  /** A group of which no entry can be shown stands alone. */
  private static Stream<EntryOfGroup> items(
      String group, List<LedgerEntry> entries, EntryOfGroup.Place after) {
    return entries.isEmpty() && !group.equals(after.group())
        ? Stream.of(new EntryOfGroup(group, null))
        : entries.stream().map(entry -> new EntryOfGroup(group, entry));
  }

  private List<LedgerEntry> entries(List<String> groups, EntryOfGroup.Place after, int most) {
    return session
        .createNativeQuery(
            """
            select * from ledger_entry
            where posting_group = any(:groups) and (posting_group <> :group or id collate "C" > :id)
            order by posting_group collate "C", id collate "C" limit :most
            """,
            EntryEntity.class)
        .setParameter("groups", groups.toArray(String[]::new))
        .setParameter("group", after.group())
        .setParameter("id", after.id())
        .setParameter("most", most)
        .getResultList()
        .stream()
        .map(EntryEntity::toEntry)
        .toList();
  }

  /** The rates by which the entries were converted. */
  public List<RateCount> rates(Collection<String> groups) {
    return session
        .createNativeQuery(
            """
            select rate_from, rate_from_per_usd, rate_from_since, rate_to, rate_to_per_usd, rate_to_since,
              cast(count(*) as int) as entries
            from ledger_entry where posting_group = any(:groups) and rate_from is not null
            group by rate_from, rate_from_per_usd, rate_from_since, rate_to, rate_to_per_usd, rate_to_since
            order by rate_from, rate_from_since, rate_to, rate_to_since
            """,
            Tuple.class)
        .setParameter("groups", groups.toArray(String[]::new))
        .getResultList()
        .stream()
        .map(EntriesOfGroups::rate)
        .toList();
  }

  private static RateCount rate(Tuple row) {
    return new RateCount(
        new RateUsed(
            row.get("rate_from", String.class),
            row.get("rate_from_per_usd", BigDecimal.class),
            row.get("rate_from_since", LocalDate.class),
            row.get("rate_to", String.class),
            row.get("rate_to_per_usd", BigDecimal.class),
            row.get("rate_to_since", LocalDate.class)),
        row.get("entries", Integer.class));
  }
}
