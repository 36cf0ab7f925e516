package org.cmsfamily.registry.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.holder.OfficeActs;
import org.cmsfamily.registry.time.History;

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
        possible.registrars(
            BodyAct.WITHDRAW_COMPETENCE,
            body.instrument(),
            OfficeActs.unless(
                !new History<>(body.competences()).known(Instant.MAX).isEmpty(),
                Text.of("no-competence-yet"))),
        possible.registrars(BodyAct.CORRECT_BODY, body.instrument(), List.of()));
  }
}
