package org.cmsfamily.workbench.terms;

import java.util.List;
import org.cmsfamily.workbench.catalog.Foreseen.Direction;
import org.cmsfamily.workbench.catalog.Terms.Goal;
import org.cmsfamily.workbench.registry.Family.ServiceArea;

/** From what the editor lets one choose. */
record EditorChoices(
    List<KeyKind> keyKinds,
    List<SupportCost> supportCosts,
    List<ServiceArea> areas,
    List<Goal> goals,
    List<Direction> directions,
    List<IdentityTrait> traits,
    List<ReportingPeriod> periods) {

  static EditorChoices of(List<ServiceArea> areas) {
    return new EditorChoices(
        List.of(KeyKind.values()),
        List.of(SupportCost.values()),
        areas,
        List.of(Goal.values()),
        List.of(Direction.values()),
        List.of(IdentityTrait.values()),
        List.of(ReportingPeriod.values()));
  }
}
