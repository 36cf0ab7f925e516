package org.cmsfamily.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.platform.act.ActName;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.holder.OfficeActs;

/** What the caller may do to a person now, or why not. */
@ApplicationScoped
class PersonActs {

  private final OfficeActs possible;
  private final Registering registering;
  private final Actor actor;

  PersonActs(OfficeActs possible, Registering registering, Actor actor) {
    this.possible = possible;
    this.registering = registering;
    this.actor = actor;
  }

  List<PossibleAct> of(Person person) {
    boolean own = actor.personId().filter(person.id()::equals).isPresent();
    return List.of(
        act(PersonAct.ISSUE_LOGIN_CODE, person, OfficeActs.unless(!own, Text.of("own-login-code"))),
        act(PersonAct.CORRECT_PERSON, person, List.of()),
        act(PersonAct.REDUCE_PERSON, person, List.of()));
  }

  private PossibleAct act(ActName name, Person person, List<Text> against) {
    return possible.of(
        name, registering.roles(), holder -> registering.isOf(holder, person.family()), against);
  }
}
