package org.cmsfamily.registry.person;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
  private final List<PersonalData> furtherData;

  ReducePerson(Persons persons, Registering registering, @All List<PersonalData> furtherData) {
    this.persons = persons;
    this.registering = registering;
    this.furtherData = List.copyOf(furtherData);
  }

  /**
   * @throws Problem 404 if there is no such person, 403 if it is of another family
   */
  Done<Person> reduce(String id, @Nullable String actingAs) {
    var person = persons.lock(id);
    var capacity = registering.capacity(person.family(), actingAs);
    furtherData.forEach(data -> data.delete(id));
    if (person.name() == null) {
      return Done.unchanged(person);
    }
    var reduced = persons.update(person.reduced());
    return Done.of(
        reduced, ActDraft.of(PersonAct.REDUCE_PERSON, "person", reduced, capacity, Map.of()));
  }
}
