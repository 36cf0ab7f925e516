package org.cmsfamily.workbench.administration;

import org.cmsfamily.workbench.page.NamedLines;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.FamilyRequest;
import org.cmsfamily.workbench.registry.FamilyTerms;
import org.jspecify.annotations.Nullable;

/** The form of a family's terms, its fields named as its JSON Pointers. */
final class TermsForm {

  private TermsForm() {}

  /** The form with the terms as they are. */
  static Typed fill(Typed typed, FamilyTerms family) {
    var rollOut = family.rollOut();
    return rules(typed, family.houseRules())
        .with("serviceAreas", AreaLines.write(family.serviceAreas()))
        .with("rollOut.reportTo", rollOut.reportTo())
        .with("rollOut.standing", String.join(", ", rollOut.standing()))
        .with("rollOut.city", rollOut.city())
        .with("rollOut.adviser", rollOut.adviser())
        .with("rollOut.submissionNeeds", NamedLines.write(rollOut.submissionNeeds()))
        .with("decision", "");
  }

  private static Typed rules(Typed typed, FamilyTerms.HouseRules rules) {
    return typed
        .with("houseRules.reviewMinMonths", String.valueOf(rules.reviewMinMonths()))
        .with("houseRules.reviewMaxMonths", String.valueOf(rules.reviewMaxMonths()))
        .with("houseRules.mitigateFromScore", String.valueOf(rules.mitigateFromScore()))
        .with("houseRules.reportDueDays", String.valueOf(rules.reportDueDays()))
        .with(
            "houseRules.plannedRateTolerancePercent",
            String.valueOf(rules.plannedRateTolerancePercent()))
        .with("houseRules.unpaidAfterDays", String.valueOf(rules.unpaidAfterDays()))
        .with("houseRules.objectionDays", String.valueOf(rules.objectionDays()));
  }

  /** The family with the terms that were written; all else stays. */
  static FamilyRequest read(Typed typed, FamilyTerms family, @Nullable String actingAs) {
    return new FamilyRequest(
        family.code(),
        family.names(),
        family.zone(),
        family.reportingCurrency(),
        family.languages(),
        family.reportingPeriod(),
        family.businessDate(),
        AreaLines.read(typed.value("serviceAreas")),
        new FamilyRequest.RollOut(
            family.rollOut().host(),
            typed.filled("rollOut.reportTo"),
            typed.list("rollOut.standing"),
            typed.filled("rollOut.city"),
            typed.filled("rollOut.adviser"),
            NamedLines.read(typed.value("rollOut.submissionNeeds"))),
        rules(typed, family.houseRules().reportingBack()),
        typed.filled("decision"),
        family.demonstration(),
        actingAs);
  }

  private static FamilyRequest.HouseRules rules(Typed typed, String reportingBack) {
    return new FamilyRequest.HouseRules(
        number(typed, "reviewMinMonths"),
        number(typed, "reviewMaxMonths"),
        number(typed, "mitigateFromScore"),
        number(typed, "reportDueDays"),
        number(typed, "plannedRateTolerancePercent"),
        reportingBack,
        number(typed, "unpaidAfterDays"),
        number(typed, "objectionDays"));
  }

  private static @Nullable Integer number(Typed typed, String field) {
    try {
      return Integer.valueOf(typed.value("houseRules." + field));
    } catch (NumberFormatException none) {
      return null;
    }
  }
}
