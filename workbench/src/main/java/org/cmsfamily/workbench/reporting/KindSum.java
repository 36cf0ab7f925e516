package org.cmsfamily.workbench.reporting;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cmsfamily.workbench.call.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is booked of one kind, in one currency: kinds are never added to each other.
 *
 * @param count how many entries
 * @param days their staff days, if they are redeployed days
 */
public record KindSum(@Nullable EntryKind kind, int count, Money booked, BigDecimal days) {

  /** The sums of groups, the kinds in their order. */
  public static List<KindSum> of(List<PostingGroup> groups) {
    return groups.stream()
        .sorted(
            Comparator.comparing(
                PostingGroup::kind, Comparator.nullsLast(Comparator.naturalOrder())))
        .collect(Collectors.groupingBy(KindSum::name, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(KindSum::sum)
        .toList();
  }

  /** Whether it is days that are counted, and no money. */
  public boolean countsDays() {
    return kind == EntryKind.REDEPLOYED;
  }

  private static String name(PostingGroup group) {
    return Objects.toString(group.kind()) + group.booked().currency();
  }

  private static KindSum sum(List<PostingGroup> groups) {
    var first = groups.getFirst();
    return new KindSum(
        first.kind(),
        groups.stream().mapToInt(PostingGroup::count).sum(),
        new Money(
            groups.stream()
                .map(group -> group.booked().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add),
            first.booked().currency()),
        groups.stream().map(PostingGroup::days).reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
