package org.cmsfamily.registry.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * The instruments that share services.
 *
 * @param zone the time zone of its business days
 * @param reportingPeriod how often reports are due: {@code quarter}, {@code half-year} or {@code
 *     year}
 * @param businessDate a business date of its own; null: the clock's day
 * @param pendingTerms service areas, roll-out and house rules that wait for their confirmation
 * @param termsDecision the decision that changed them last; null since the founding
 * @param demonstration whether it is no real family
 */
public record Family(
    String code,
    Names names,
    String zone,
    String reportingCurrency,
    List<String> languages,
    String reportingPeriod,
    @Nullable LocalDate businessDate,
    List<ServiceArea> serviceAreas,
    RollOut rollOut,
    HouseRules houseRules,
    @Nullable PendingTerms pendingTerms,
    @Nullable String termsDecision,
    boolean demonstration,
    long version)
    implements Aggregate {

  public Family {
    languages = List.copyOf(languages);
    serviceAreas = List.copyOf(serviceAreas);
  }

  /**
   * The same on a later business date.
   *
   * @throws Problem 422 {@code business-date-back} if the date is not later
   */
  Family on(LocalDate date) {
    if (businessDate != null && !date.isAfter(businessDate)) {
      throw Problem.of(
          RegistryProblems.BUSINESS_DATE_BACK,
          Text.of("business-date-at").with("family", code).with("date", businessDate));
    }
    return new Family(
        code,
        names,
        zone,
        reportingCurrency,
        languages,
        reportingPeriod,
        date,
        serviceAreas,
        rollOut,
        houseRules,
        pendingTerms,
        termsDecision,
        demonstration,
        version + 1);
  }

  /**
   * What {@code facts} say, as the next version. Code and business date stay; service areas,
   * roll-out and house rules do so until {@code pending} is confirmed.
   *
   * @param pending the terms to come; null if none do
   */
  Family changedTo(Family facts, @Nullable PendingTerms pending) {
    return new Family(
        code,
        facts.names,
        facts.zone,
        facts.reportingCurrency,
        facts.languages,
        facts.reportingPeriod,
        businessDate,
        serviceAreas,
        rollOut,
        houseRules,
        pending,
        termsDecision,
        demonstration,
        version + 1);
  }

  /** Whether service areas, roll-out and house rules are those. */
  boolean hasTermsOf(Family facts) {
    return serviceAreas.equals(facts.serviceAreas)
        && rollOut.equals(facts.rollOut)
        && houseRules.equals(facts.houseRules);
  }

  /**
   * What waits.
   *
   * @throws Problem 409 if nothing does
   */
  PendingTerms awaiting() {
    if (pendingTerms == null) {
      throw Problem.of(RegistryProblems.WRONG_STATE, Text.of("waits-for-no-confirmation"));
    }
    return pendingTerms;
  }

  /** The same under the terms that waited. */
  Family underNewTerms() {
    var terms = awaiting();
    return new Family(
        code,
        names,
        zone,
        reportingCurrency,
        languages,
        reportingPeriod,
        businessDate,
        Objects.requireNonNullElse(terms.serviceAreas(), serviceAreas),
        terms.rollOut(),
        terms.houseRules(),
        null,
        terms.decision(),
        demonstration,
        version + 1);
  }

  @Override
  public String id() {
    return code;
  }

  @Override
  public String family() {
    return code;
  }

  @Override
  public Set<String> readers() {
    return Set.of(EVERYONE);
  }

  @Override
  public Set<String> touches() {
    return Set.of(Aggregate.instrumentsOf(code));
  }
}
