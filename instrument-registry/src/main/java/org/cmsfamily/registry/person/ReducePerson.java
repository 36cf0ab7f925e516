package org.cmsfamily.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Whoever registers persons reduces one to the office: the name is gone, what was done stays
 * attributable. Source: domain, section 4.
 */
@ApplicationScoped
class ReducePerson {

  private final Persons persons;
  private final Registering registering;

  ReducePerson(Persons persons, Registering registering) {
    this.persons = persons;
    this.registering = registering;
  }

  /**
   * @throws Problem 404 if there is no such person, 403 if it is of another family
   */
  Done<Person> reduce(String id, @Nullable String actingAs) {
    var person = persons.lock(id);
    var capacity = registering.capacity(person.family(), actingAs);
    if (person.name() == null) {
      return Done.unchanged(person);
    }
    var reduced = persons.update(person.reduced());
    return Done.of(
        reduced, ActDraft.of(PersonAct.REDUCE_PERSON, "person", reduced, capacity, Map.of()));
  }
}
