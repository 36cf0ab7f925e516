package org.cmsfamily.registry.budget;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.platform.date.Dates;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.request.CodePatterns;
import org.cmsfamily.registry.text.Names;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * A budget as the instrument's registrar registers it.
 *
 * @param code the decision's key unless given; without a decision made from instrument and period
 * @param totals those that were published with it, whatever the lines sum to
 */
public record BudgetRequest(
    @Nullable @Pattern(regexp = CodePatterns.KEY, message = CodePatterns.KEY_FORM) String code,
    @NotNull @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
        String instrument,
    @NotNull @Pattern(regexp = "\\d{4}(-\\d{4})?", message = "{pattern.budget-period}")
        String period,
    @NotNull @Pattern(regexp = CodePatterns.CURRENCY, message = CodePatterns.CURRENCY_FORM)
        String currency,
    @NotNull SupportCost programmeSupportCost,
    @Nullable @Pattern(regexp = CodePatterns.KEY, message = CodePatterns.KEY_FORM) String adoptedBy,
    @NotEmpty @Size(max = 500) List<@Valid LineRequest> lines,
    @Nullable @Valid BudgetTotals totals,
    @Nullable Boolean demonstration,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  /** See {@link BudgetLine}; amounts are plain decimal texts by year. */
  public record LineRequest(
      @NotNull @Pattern(regexp = CodePatterns.KEY, message = CodePatterns.KEY_FORM) String code,
      @NotNull @Valid @JsonAlias("name") Names names,
      @NotEmpty @Size(max = 20)
          Map<@Pattern(regexp = "\\d{4}", message = "{pattern.year}") String, String> amounts) {

    BudgetLine toLine(String currency) {
      var byYear = new TreeMap<Integer, Money>();
      amounts.forEach(
          (year, amount) -> byYear.put(Integer.valueOf(year), Amounts.of(amount, currency)));
      return new BudgetLine(code, names, byYear);
    }
  }

  @Override
  public void check(Violations violations) {
    if (years().first() > years().last()) {
      violations.add("/period", Text.of("ends-first"));
    }
    if (!Dates.isPossible(years().first()) || !Dates.isPossible(years().last())) {
      violations.add("/period", Text.of("impossible-year"));
    }
    if (lines.stream().map(LineRequest::code).distinct().count() < lines.size()) {
      violations.add("/lines", Text.of("line-twice"));
    }
    for (int i = 0; i < lines.size(); i++) {
      var pointer = String.format(Locale.ROOT, "/lines/%d/amounts/", i);
      lines.get(i).amounts().forEach((year, amount) -> check(year, amount, pointer, violations));
    }
    if (totals != null) {
      totals.byYear().forEach((year, total) -> check(year, total, "/totals/byYear/", violations));
      if (totals.overPeriod() != null) {
        checkAmount(totals.overPeriod(), "/totals/overPeriod", violations);
      }
    }
  }

  private void check(String year, String amount, String pointer, Violations violations) {
    int number = Integer.parseInt(year);
    if (!years().contains(number)) {
      violations.add(pointer + year, Text.of("not-in-the-period").with("period", period));
    }
    checkAmount(amount, pointer + year, violations);
  }

  private void checkAmount(String amount, String pointer, Violations violations) {
    try {
      if (Amounts.of(amount, currency).isNegative()) {
        violations.add(pointer, Text.of("is-negative"));
      }
    } catch (IllegalArgumentException e) {
      violations.add(pointer, RefusedValue.why(e));
    }
  }

  BudgetYears years() {
    return new BudgetYears(period);
  }

  String newCode() {
    if (code != null) {
      return code;
    }
    return adoptedBy != null ? adoptedBy : "%s-BUDGET-%s".formatted(instrument, period);
  }

  /**
   * The budget, which a second office holder has yet to confirm.
   *
   * @param shown whether it is a demonstration because its decision is
   */
  Budget toBudget(
      String newCode,
      String family,
      @Nullable String tabledBefore,
      @Nullable Instant tabledAt,
      @Nullable BudgetGround ground,
      boolean shown,
      String person,
      Instant at) {
    return new Budget(
        newCode,
        family,
        instrument,
        years(),
        currency,
        programmeSupportCost,
        adoptedBy,
        tabledBefore,
        tabledAt,
        lines.stream().map(line -> line.toLine(currency)).toList(),
        totals == null ? null : totals.in(currency),
        List.of(),
        ground,
        person,
        at,
        null,
        null,
        null,
        shown || Boolean.TRUE.equals(demonstration),
        1);
  }
}
