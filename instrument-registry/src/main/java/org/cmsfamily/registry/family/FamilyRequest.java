package org.cmsfamily.registry.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.request.CodePatterns;
import org.cmsfamily.registry.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * A family as its founder describes it, or the host's registrar afterwards.
 *
 * @param decision the key of the decision that changes areas, roll-out or house rules; none at the
 *     founding
 */
public record FamilyRequest(
    @NotNull @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM) String code,
    @NotNull @Valid Names names,
    @NotNull @Size(max = 60) String zone,
    @NotNull @Pattern(regexp = CodePatterns.CURRENCY, message = CodePatterns.CURRENCY_FORM)
        String reportingCurrency,
    @NotEmpty @Size(max = 20)
        List<@Pattern(regexp = CodePatterns.LANGUAGE, message = CodePatterns.LANGUAGE_FORM) String>
            languages,
    @Nullable @Pattern(regexp = "quarter|half-year|year", message = "{pattern.reporting-period}")
        String reportingPeriod,
    @Nullable LocalDate businessDate,
    @NotEmpty @Size(max = 50) List<@Valid ServiceArea> serviceAreas,
    @NotNull @Valid RollOutRequest rollOut,
    @Nullable @Valid HouseRulesRequest houseRules,
    @Nullable @Pattern(regexp = CodePatterns.KEY, message = CodePatterns.KEY_FORM) String decision,
    @Nullable Boolean demonstration,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  /** See {@link RollOut}; its codes may come into the registry later. */
  public record RollOutRequest(
      @NotNull @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
          String host,
      @NotNull @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
          String reportTo,
      @Nullable @Size(max = 200)
          List<@Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM) String>
              standing,
      @NotNull @Size(min = 1, max = 100) String city,
      @Nullable @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
          String adviser,
      @Nullable @Size(max = 200)
          Map<
                  @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM) String,
                  @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM) String>
              submissionNeeds) {

    RollOut toRollOut() {
      return new RollOut(
          host,
          reportTo,
          standing == null ? List.of() : standing,
          city,
          adviser,
          submissionNeeds == null ? Map.of() : submissionNeeds);
    }
  }

  /** See {@link HouseRules}; what is missing is as usual. */
  public record HouseRulesRequest(
      @Nullable @Min(1) @Max(120) Integer reviewMinMonths,
      @Nullable @Min(1) @Max(240) Integer reviewMaxMonths,
      @Nullable @Min(0) @Max(6) Integer mitigateFromScore,
      @Nullable @Min(1) @Max(366) Integer reportDueDays,
      @Nullable @Min(0) @Max(100) Integer plannedRateTolerancePercent,
      @Nullable ReportingBack reportingBack,
      @Nullable @Min(1) @Max(730) Integer unpaidAfterDays,
      @Nullable @Min(1) @Max(366) Integer objectionDays) {

    HouseRules toHouseRules() {
      var usual = HouseRules.USUAL;
      return new HouseRules(
          Objects.requireNonNullElse(reviewMinMonths, usual.reviewMinMonths()),
          Objects.requireNonNullElse(reviewMaxMonths, usual.reviewMaxMonths()),
          Objects.requireNonNullElse(mitigateFromScore, usual.mitigateFromScore()),
          Objects.requireNonNullElse(reportDueDays, usual.reportDueDays()),
          Objects.requireNonNullElse(
              plannedRateTolerancePercent, usual.plannedRateTolerancePercent()),
          Objects.requireNonNullElse(reportingBack, usual.reportingBack()),
          Objects.requireNonNullElse(unpaidAfterDays, usual.unpaidAfterDays()),
          Objects.requireNonNullElse(objectionDays, usual.objectionDays()));
    }
  }

  @Override
  public void check(Violations violations) {
    try {
      ZoneId.of(zone);
    } catch (DateTimeException e) {
      violations.add("/zone", Text.of("no-time-zone"));
    }
    try {
      Currency.getInstance(reportingCurrency);
    } catch (IllegalArgumentException e) {
      violations.add("/reportingCurrency", Text.of("no-currency"));
    }
    if (serviceAreas.stream().map(ServiceArea::code).distinct().count() < serviceAreas.size()) {
      violations.add("/serviceAreas", Text.of("area-twice"));
    }
    if (!names.isIn(languages)) {
      violations.add("/names", Text.of("working-language").with("languages", languages));
    }
  }

  Family toFamily() {
    return new Family(
        code,
        names,
        zone,
        reportingCurrency,
        languages,
        reportingPeriod == null ? "quarter" : reportingPeriod,
        businessDate,
        serviceAreas,
        rollOut.toRollOut(),
        houseRules == null ? HouseRules.USUAL : houseRules.toHouseRules(),
        null,
        null,
        Boolean.TRUE.equals(demonstration),
        1);
  }
}
