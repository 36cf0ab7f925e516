package org.cmsfamily.registry.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cmsfamily.registry.text.Names;
import org.jspecify.annotations.Nullable;

/** A family as the others know it, and as the API shows it. */
public record FamilyState(
    String code,
    String family,
    Names names,
    String zone,
    String reportingCurrency,
    List<String> languages,
    String reportingPeriod,
    @Nullable LocalDate businessDate,
    List<Area> serviceAreas,
    Entry rollOut,
    Rules houseRules,
    boolean demonstration) {

  /** See {@link ServiceArea}. */
  public record Area(String code, Names names) {}

  /** See {@link RollOut}. */
  public record Entry(
      String host,
      String reportTo,
      List<String> standing,
      String city,
      @Nullable String adviser,
      Map<String, String> submissionNeeds) {}

  /** See {@link HouseRules}. */
  public record Rules(
      int reviewMinMonths, int reviewMaxMonths, int mitigateFromScore, int reportDueDays) {}

  static FamilyState of(Family f) {
    var entry = f.rollOut();
    var rules = f.houseRules();
    return new FamilyState(
        f.code(),
        f.code(),
        f.names(),
        f.zone(),
        f.reportingCurrency(),
        f.languages(),
        f.reportingPeriod(),
        f.businessDate(),
        f.serviceAreas().stream().map(a -> new Area(a.code(), a.names())).toList(),
        new Entry(
            entry.host(),
            entry.reportTo(),
            entry.standing(),
            entry.city(),
            entry.adviser(),
            entry.submissionNeeds()),
        new Rules(
            rules.reviewMinMonths(),
            rules.reviewMaxMonths(),
            rules.mitigateFromScore(),
            rules.reportDueDays()),
        f.demonstration());
  }
}
