package org.cmsfamily.catalog.proposal;

import java.util.Set;
import org.cmsfamily.platform.actor.Roles;

/** Whose business an act is, whichever holder they serve. */
enum Office {
  DRAFTING,
  SECRETARIAT,
  EXECUTIVE_SECRETARY,
  ADVISER,
  SECRETARIAT_OR_ADVISER,
  REGISTRAR,
  CHAIR;

  Set<String> roles() {
    return switch (this) {
      case DRAFTING -> Set.of(Roles.PROGRAMME_OFFICER);
      case SECRETARIAT -> Set.of(Roles.PROGRAMME_OFFICER, Roles.EXECUTIVE_SECRETARY);
      case EXECUTIVE_SECRETARY -> Set.of(Roles.EXECUTIVE_SECRETARY);
      case ADVISER -> Set.of(Roles.ADVISER);
      case SECRETARIAT_OR_ADVISER ->
          Set.of(Roles.PROGRAMME_OFFICER, Roles.EXECUTIVE_SECRETARY, Roles.ADVISER);
      case REGISTRAR -> Set.of(Roles.REGISTRAR);
      case CHAIR -> Set.of(Roles.CHAIR);
    };
  }
}
