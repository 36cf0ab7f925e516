package org.cmsfamily.registry.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.registry.holder.OfficeActs;

/** What the caller may do to a body now, or why not. */
@ApplicationScoped
class BodyActs {

  private final OfficeActs possible;

  BodyActs(OfficeActs possible) {
    this.possible = possible;
  }

  List<PossibleAct> of(Body body) {
    return List.of(
        possible.registrars(BodyAct.ENTER_COMPETENCE, body.instrument(), List.of()),
        possible.registrars(BodyAct.CORRECT_BODY, body.instrument(), List.of()));
  }
}
