package org.cmsfamily.catalog.proposal;

import java.util.Set;
import org.cmsfamily.platform.actor.Roles;

/** Which roles allow which acts on a proposal. */
final class ProposalRoles {
  static final Set<String> DRAFTING = Set.of(Roles.PROGRAMME_OFFICER);
  static final Set<String> SECRETARIAT = Set.of(Roles.PROGRAMME_OFFICER, Roles.EXECUTIVE_SECRETARY);
  static final Set<String> SIGNING = Set.of(Roles.EXECUTIVE_SECRETARY);
  static final Set<String> ADVISING = Set.of(Roles.ADVISER);
  static final Set<String> COMMENTING =
      Set.of(Roles.PROGRAMME_OFFICER, Roles.EXECUTIVE_SECRETARY, Roles.ADVISER);
  static final Set<String> RECORDING = Set.of(Roles.REGISTRAR);

  private ProposalRoles() {}

  /** Terms that are before a body are taken from it by an Executive Secretary only. */
  static Set<String> withdrawing(Stage stage) {
    return stage == Stage.SUBMITTED ? SIGNING : SECRETARIAT;
  }
}
