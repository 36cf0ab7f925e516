package org.cmsfamily.registry.budget;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.platform.store.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument's body adopted for a budget period.
 *
 * @param period its years, such as {@code 2027-2029}
 * @param adoptedBy the key of the decision that adopts it; null while there is none
 * @param tabledBefore the body of that decision
 * @param adopted whether that decision counts
 */
public record Budget(
    String code,
    String family,
    String instrument,
    String period,
    String currency,
    SupportCost programmeSupportCost,
    @Nullable String adoptedBy,
    @Nullable String tabledBefore,
    List<BudgetLine> lines,
    boolean adopted,
    boolean demonstration,
    long version)
    implements Aggregate {

  public Budget {
    lines = List.copyOf(lines);
  }

  /** The same, its decision counting. */
  Budget nowAdopted() {
    return new Budget(
        code,
        family,
        instrument,
        period,
        currency,
        programmeSupportCost,
        adoptedBy,
        tabledBefore,
        lines,
        true,
        demonstration,
        version + 1);
  }

  @Override
  public String id() {
    return code;
  }

  /**
   * Before adoption the instrument's own, and once tabled its body's; then everybody's. Source:
   * domain, section 4.
   */
  @Override
  public Set<String> readers() {
    if (adopted) {
      return Set.of(EVERYONE);
    }
    var readers = new TreeSet<String>();
    readers.add(instrument);
    if (tabledBefore != null) {
      readers.add(tabledBefore);
    }
    return readers;
  }

  @Override
  public Set<String> touches() {
    return Set.of(instrument);
  }
}
