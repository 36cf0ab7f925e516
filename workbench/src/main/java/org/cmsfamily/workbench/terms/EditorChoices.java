package org.cmsfamily.workbench.terms;

import java.util.List;
import org.cmsfamily.workbench.catalog.Foreseen.Direction;
import org.cmsfamily.workbench.catalog.Terms.Goal;
import org.cmsfamily.workbench.registry.Family.ServiceArea;

/**
 * From what the editor lets one choose.
 *
 * @param otherAreas those that the terms name and the family does not, by code
 */
record EditorChoices(
    List<KeyKind> keyKinds,
    List<SupportCost> supportCosts,
    List<ServiceArea> areas,
    List<String> otherAreas,
    List<Goal> goals,
    List<Direction> directions,
    List<IdentityTrait> traits,
    List<ReportingPeriod> periods,
    List<IncomeStatus> incomeStatuses,
    List<String> quarters) {

  static EditorChoices of(List<ServiceArea> areas, Fields fields) {
    return new EditorChoices(
        List.of(KeyKind.values()),
        List.of(SupportCost.values()),
        areas,
        fields.items("areas").filter(code -> !isAmong(areas, code)).toList(),
        List.of(Goal.values()),
        List.of(Direction.values()),
        List.of(IdentityTrait.values()),
        List.of(ReportingPeriod.values()),
        List.of(IncomeStatus.values()),
        List.of("Q1", "Q2", "Q3", "Q4"));
  }

  private static boolean isAmong(List<ServiceArea> areas, String code) {
    return areas.stream().anyMatch(area -> area.code().equals(code));
  }
}
