package org.cmsfamily.registry.family;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.registry.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * A family as the others know it, and as the API shows it.
 *
 * @param pendingTerms service areas, roll-out and house rules that count once they are confirmed
 * @param termsDecision the decision by which these were changed last
 */
public record FamilyState(
    String code,
    String family,
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
    boolean demonstration) {

  static FamilyState of(Family f) {
    return new FamilyState(
        f.code(),
        f.code(),
        f.names(),
        f.zone(),
        f.reportingCurrency(),
        f.languages(),
        f.reportingPeriod(),
        f.businessDate(),
        f.serviceAreas(),
        f.rollOut(),
        f.houseRules(),
        f.pendingTerms(),
        f.termsDecision(),
        f.demonstration());
  }
}
