package org.cmsfamily.registry.person;

/** A person as the API shows it: by the office, without name and logins. */
public record PersonView(String id, String family, PersonKind kind, String office) {

  static PersonView of(Person person) {
    return new PersonView(person.id(), person.family(), person.kind(), person.office());
  }
}
