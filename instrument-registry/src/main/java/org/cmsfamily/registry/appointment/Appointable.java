package org.cmsfamily.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.person.Person;
import org.cmsfamily.registry.person.Persons;

/**
 * Who can be given a role, by appointment or by delegation: a person who is registered; for a
 * binding one a human, whose logins are shown to be that human's own; for a machine's role a
 * machine. Source: domain, Appointment.
 */
@ApplicationScoped
class Appointable {

  private final Persons persons;

  Appointable(Persons persons) {
    this.persons = persons;
  }

  /** Lists what stands against it. */
  void check(String person, AppointedRole role, Violations violations) {
    persons
        .findOptional(person)
        .ifPresentOrElse(
            known -> check(known, role, violations),
            () -> violations.add("known-person", "/person", Text.of("no-person")));
  }

  private static void check(Person person, AppointedRole role, Violations violations) {
    if (role.isAMachines() && person.isHuman()) {
      violations.add("a-machine", "/person", Text.of("machines-role"));
    }
    if (!role.binding()) {
      return;
    }
    if (!person.isHuman()) {
      violations.add("a-human", "/person", Text.of("machine-binds-nobody"));
    } else if (!person.isProved()) {
      violations.add("login-proved", "/person", Text.of("login-not-proved"));
    }
  }
}
