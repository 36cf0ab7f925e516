package org.cmsfamily.workbench.recording;

import java.util.List;
import org.cmsfamily.workbench.catalog.SafeguardName;
import org.cmsfamily.workbench.language.Language;
import org.cmsfamily.workbench.registry.Body;
import org.cmsfamily.workbench.registry.Decision;
import org.cmsfamily.workbench.registry.DecisionStatus;
import org.cmsfamily.workbench.registry.EffectKind;
import org.cmsfamily.workbench.registry.Family;
import org.cmsfamily.workbench.registry.Meeting;

/**
 * What there is to choose from while a decision is recorded.
 *
 * @param own the bodies whose decisions the visitor may record
 * @param meetings those of the chosen body
 */
record RecordingChoices(
    List<Body> own,
    List<Meeting> meetings,
    List<AddresseeChoice> addressees,
    List<Body> bodies,
    List<Family.ServiceArea> areas) {

  /** How a decision that is recorded for the first time stands. */
  public List<DecisionStatus> statuses() {
    return List.of(
        DecisionStatus.ADOPTED,
        DecisionStatus.ADOPTED_CONDITIONAL,
        DecisionStatus.REJECTED,
        DecisionStatus.DEFERRED,
        DecisionStatus.TABLED,
        DecisionStatus.DRAFT);
  }

  public List<EffectKind> kinds() {
    return List.of(EffectKind.values());
  }

  public List<Decision.Role> roles() {
    return List.of(Decision.Role.values());
  }

  public List<Decision.RelationType> relations() {
    return List.of(Decision.RelationType.values());
  }

  /** What can see that a condition is kept. */
  public List<SafeguardName> safeguards() {
    return List.of(SafeguardName.values());
  }

  public List<Language> languages() {
    return List.of(Language.values());
  }
}
