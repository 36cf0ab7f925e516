package org.cmsfamily.registry.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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
 * @param retraction that it was taken back before anybody confirmed it; null if it stands
 * @param corrections the confirmed ones of lines; whoever may see what is not adopted sees those
 *     that wait
 * @param supportCostCorrections those of the support cost, likewise; null if there are none
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
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RetractionState retraction,
    List<CorrectionState> corrections,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable List<SupportCostCorrectionState> supportCostCorrections,
    boolean demonstration,
    Instant recordedAt) {

  /** See {@link BudgetLine}. */
  public record LineState(String code, Names names, Map<String, String> amounts) {}

  /** That it was taken back. */
  public record RetractionState(String reason, Instant at) {}

  /** See {@link BudgetCorrection}. */
  public record CorrectionState(
      String id,
      String line,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Names names,
      int year,
      String amount,
      String reason,
      Instant recordedAt,
      @Nullable String confirmedBy,
      @Nullable String confirmedAs,
      @Nullable Instant confirmedAt) {}

  /** See {@link BudgetCorrection}. */
  public record SupportCostCorrectionState(
      String id,
      SupportCost programmeSupportCost,
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
    var supportCosts =
        seen(b, asOf.knownAt(), own).flatMap(one -> ofSupportCost(one, asOf.knownAt())).toList();
    return new BudgetState(
        b.code(),
        b.family(),
        b.instrument(),
        b.years().text(),
        b.currency(),
        supportCost(b, asOf.knownAt()),
        b.adoptedBy(),
        lines(b, asOf.knownAt()),
        b.totals(),
        b.adopted(asOf),
        confirmation == null ? null : confirmation.person(),
        confirmation == null ? null : confirmation.capacity().toString(),
        confirmation == null ? null : confirmation.at(),
        b.retraction() == null || b.retraction().at().isAfter(asOf.knownAt())
            ? null
            : new RetractionState(b.retraction().reason(), b.retraction().at()),
        seen(b, asOf.knownAt(), own).flatMap(one -> ofLine(one, asOf.knownAt())).toList(),
        supportCosts.isEmpty() ? null : supportCosts,
        b.demonstration(),
        b.recordedAt());
  }

  private static SupportCost supportCost(Budget b, Instant knownAt) {
    for (var correction : b.corrections().reversed()) {
      var corrected = correction.programmeSupportCost();
      if (corrected != null && correction.counts(knownAt)) {
        return corrected;
      }
    }
    return b.programmeSupportCost();
  }

  /** Its lines, and the forgotten ones once a correction of them counts. */
  private static List<LineState> lines(Budget b, Instant knownAt) {
    var forgotten =
        b.corrections().stream()
            .flatMap(one -> one.forgotten().stream())
            .map(line -> of(line, b.corrections(), knownAt))
            .filter(line -> !line.amounts().isEmpty());
    return Stream.concat(
            b.lines().stream().map(line -> of(line, b.corrections(), knownAt)), forgotten)
        .toList();
  }

  private static LineState of(BudgetLine line, List<BudgetCorrection> all, Instant knownAt) {
    SortedMap<String, String> amounts = new TreeMap<>();
    line.amounts()
        .forEach((year, amount) -> amounts.put(String.valueOf(year), Amounts.plain(amount)));
    all.stream()
        .filter(one -> line.code().equals(one.line()) && one.counts(knownAt))
        .forEach(one -> put(one, amounts));
    return new LineState(line.code(), line.names(), amounts);
  }

  private static void put(BudgetCorrection correction, SortedMap<String, String> amounts) {
    if (correction.amount() != null) {
      amounts.put(String.valueOf(correction.year()), Amounts.plain(correction.amount()));
    }
  }

  /** The corrections that the reader sees: those that count, and his own ones that wait. */
  private static Stream<BudgetCorrection> seen(Budget b, Instant knownAt, boolean own) {
    return b.corrections().stream()
        .filter(one -> own || one.counts(knownAt))
        .filter(one -> !one.recordedAt().isAfter(knownAt));
  }

  private static Stream<CorrectionState> ofLine(BudgetCorrection c, Instant knownAt) {
    var line = c.line();
    var year = c.year();
    var amount = c.amount();
    if (line == null || year == null || amount == null) {
      return Stream.empty();
    }
    var confirmation = c.counts(knownAt) ? c.confirmation() : null;
    return Stream.of(
        new CorrectionState(
            c.id(),
            line,
            c.names(),
            year,
            Amounts.plain(amount),
            c.reason(),
            c.recordedAt(),
            confirmation == null ? null : confirmation.person(),
            confirmation == null ? null : confirmation.capacity().toString(),
            confirmation == null ? null : confirmation.at()));
  }

  private static Stream<SupportCostCorrectionState> ofSupportCost(
      BudgetCorrection c, Instant knownAt) {
    var corrected = c.programmeSupportCost();
    if (corrected == null) {
      return Stream.empty();
    }
    var confirmation = c.counts(knownAt) ? c.confirmation() : null;
    return Stream.of(
        new SupportCostCorrectionState(
            c.id(),
            corrected,
            c.reason(),
            c.recordedAt(),
            confirmation == null ? null : confirmation.person(),
            confirmation == null ? null : confirmation.capacity().toString(),
            confirmation == null ? null : confirmation.at()));
  }
}
