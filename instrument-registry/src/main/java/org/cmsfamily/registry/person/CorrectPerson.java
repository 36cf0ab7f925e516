package org.cmsfamily.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.history.Datings;

/** Whoever registers persons corrects the office by which one is shown. */
@ApplicationScoped
class CorrectPerson {

  private final Persons persons;
  private final Registering registering;
  private final Datings datings;

  CorrectPerson(Persons persons, Registering registering, Datings datings) {
    this.persons = persons;
    this.registering = registering;
    this.datings = datings;
  }

  /**
   * @throws Problem 404 if there is no such person, 403 if it is of another family, 422 if it
   *     corrects nothing that stands
   */
  Done<Person> correct(String id, PersonCorrectionRequest request) {
    var person = persons.lock(id);
    var capacity = registering.capacity(person.family(), request.actingAs());
    var dating = datings.of(person.family(), request.since(), request.replaces(), request.reason());
    return persons
        .correct(person, dating, before -> before.in(request.office()))
        .map(
            next ->
                Done.of(
                    next,
                    ActDraft.of(
                        PersonAct.CORRECT_PERSON,
                        "person",
                        next,
                        capacity,
                        Map.of("reason", request.reason()))))
        .orElseGet(() -> Done.unchanged(person));
  }
}
