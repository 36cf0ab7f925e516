package org.cmsfamily.registry.budget;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.time.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * A budget as the others know it, and as the API shows it: amounts are texts in its currency.
 *
 * @param adopted whether its decision counts and a second office holder has confirmed it
 * @param lines with every confirmed correction in them
 * @param totals as published, never corrected; null if none were published
 * @param corrections the confirmed ones; whoever may see what is not adopted sees those that wait
 */
public record BudgetState(
    String code,
    String family,
    String instrument,
    String period,
    String currency,
    SupportCost programmeSupportCost,
    @Nullable String adoptedBy,
    List<LineState> lines,
    @Nullable BudgetTotals totals,
    boolean adopted,
    @Nullable String confirmedBy,
    @Nullable String confirmedAs,
    @Nullable Instant confirmedAt,
    List<CorrectionState> corrections,
    boolean demonstration,
    Instant recordedAt) {

  /** See {@link BudgetLine}. */
  public record LineState(String code, Names names, Map<String, String> amounts) {}

  /** See {@link BudgetCorrection}. */
  public record CorrectionState(
      String id,
      String line,
      int year,
      String amount,
      String reason,
      Instant recordedAt,
      @Nullable String confirmedBy,
      @Nullable String confirmedAs,
      @Nullable Instant confirmedAt) {}

  /** As everybody may know it. */
  static BudgetState of(Budget b) {
    return of(b, new AsOf(null, Instant.MAX), false);
  }

  /**
   * As of a day and as known at an instant.
   *
   * @param own whether the reader sees what is not adopted
   */
  static BudgetState of(Budget b, AsOf asOf, boolean own) {
    var confirmation =
        b.confirmation() == null || b.confirmation().at().isAfter(asOf.knownAt())
            ? null
            : b.confirmation();
    return new BudgetState(
        b.code(),
        b.family(),
        b.instrument(),
        b.years().text(),
        b.currency(),
        b.programmeSupportCost(),
        b.adoptedBy(),
        b.lines().stream().map(line -> of(line, b.corrections(), asOf.knownAt())).toList(),
        b.totals(),
        b.adopted(asOf),
        confirmation == null ? null : confirmation.person(),
        confirmation == null ? null : confirmation.capacity().toString(),
        confirmation == null ? null : confirmation.at(),
        b.corrections().stream()
            .filter(one -> own || one.counts(asOf.knownAt()))
            .filter(one -> !one.recordedAt().isAfter(asOf.knownAt()))
            .map(one -> of(one, asOf.knownAt()))
            .toList(),
        b.demonstration(),
        b.recordedAt());
  }

  private static LineState of(BudgetLine line, List<BudgetCorrection> all, Instant knownAt) {
    SortedMap<String, String> amounts = new TreeMap<>();
    line.amounts()
        .forEach((year, amount) -> amounts.put(String.valueOf(year), Amounts.plain(amount)));
    all.stream()
        .filter(one -> one.line().equals(line.code()) && one.counts(knownAt))
        .forEach(one -> amounts.put(String.valueOf(one.year()), Amounts.plain(one.amount())));
    return new LineState(line.code(), line.names(), amounts);
  }

  private static CorrectionState of(BudgetCorrection c, Instant knownAt) {
    var confirmation = c.counts(knownAt) ? c.confirmation() : null;
    return new CorrectionState(
        c.id(),
        c.line(),
        c.year(),
        Amounts.plain(c.amount()),
        c.reason(),
        c.recordedAt(),
        confirmation == null ? null : confirmation.person(),
        confirmation == null ? null : confirmation.capacity().toString(),
        confirmation == null ? null : confirmation.at());
  }
}
