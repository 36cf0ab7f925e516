package org.cmsfamily.reporting.ledger;

import static java.util.function.Function.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cmsfamily.platform.money.Quarter;
import org.hibernate.StatelessSession;

/** Staff days by what they went to. */
@ApplicationScoped
public class RedeployedDays {

  /** Purposes that are listed, those of most days first. */
  private static final int MOST_PURPOSES = 500;

  private final StatelessSession session;

  RedeployedDays(StatelessSession session) {
    this.session = session;
  }

  private record Whose(Quarter quarter, String instrument, String purpose) {}

  private record Owner(Quarter quarter, String instrument) {}

  /** Those of the groups, in order, as far as the reader may see the entries. */
  public List<Redeployed> of(Collection<PostingGroup> groups) {
    var redeployed =
        groups.stream()
            .filter(group -> group.kind() == Kind.REDEPLOYED && group.borneBy() != null)
            .collect(Collectors.toMap(PostingGroup::id, identity()));
    var days = new HashMap<Whose, BigDecimal>();
    var rest = new HashMap<Owner, BigDecimal>();
    redeployed.values().forEach(group -> rest.merge(owner(group), group.days(), BigDecimal::add));
    for (var row : rows(redeployed)) {
      var group = Objects.requireNonNull(redeployed.get(row.get("id", String.class)));
      var named = row.get("days", BigDecimal.class);
      days.merge(whose(group, row.get("purpose", String.class)), named, BigDecimal::add);
      rest.merge(owner(group), named.negate(), BigDecimal::add);
    }
    return listed(days, rest);
  }

  private static List<Redeployed> listed(Map<Whose, BigDecimal> days, Map<Owner, BigDecimal> rest) {
    var all = new TreeSet<Redeployed>();
    days.forEach(
        (whose, number) ->
            all.add(new Redeployed(whose.quarter, whose.instrument, whose.purpose, number)));
    rest.forEach(
        (owner, number) -> all.add(new Redeployed(owner.quarter, owner.instrument, null, number)));
    return all.stream().filter(each -> each.days().signum() != 0).toList();
  }

  private static Owner owner(PostingGroup group) {
    return new Owner(group.quarter(), String.valueOf(group.borneBy()));
  }

  private static Whose whose(PostingGroup group, String purpose) {
    return new Whose(group.quarter(), String.valueOf(group.borneBy()), purpose);
  }

  private List<Tuple> rows(Map<String, PostingGroup> groups) {
    return session
        .createNativeQuery(
            """
            select posting_group as id, purpose, sum(days) as days from ledger_entry
            where posting_group = any(:groups) and days is not null and purpose <> ''
            group by posting_group, purpose
            order by sum(days) desc, posting_group collate "C", purpose collate "C" limit :most
            """,
            Tuple.class)
        .setParameter("groups", groups.keySet().toArray(String[]::new))
        .setParameter("most", MOST_PURPOSES)
        .getResultList();
  }
}
