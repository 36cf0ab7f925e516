package org.cmsfamily.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.authority.PersonState;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;
import org.cmsfamily.registry.RegistryTopics;
import org.cmsfamily.registry.text.Words;

/** The persons. What is stored is published, without the name, in the same transaction. */
@ApplicationScoped
public class Persons {

  private final Documents<Person> documents;
  private final Outbox outbox;
  private final Authority authority;

  Persons(Database database, Outbox outbox, Authority authority) {
    this.documents = new Documents<>(database, "person", Person.class);
    this.outbox = outbox;
    this.authority = authority;
  }

  Person add(Person person) {
    var added = documents.insert(person, Map.of("login", person.logins().getFirst()));
    var state = new PersonState(added.id(), added.family(), Words.of(added.kind()), added.logins());
    authority.apply(state);
    outbox.append(RegistryTopics.PERSONS, added.id(), added.version(), state);
    return added;
  }

  Optional<Person> withLogin(String login) {
    return documents.list("login = :login", Map.of("login", login)).stream().findFirst();
  }

  /** Whether there is such a person. */
  public boolean exist(String id) {
    return documents.find(id).isPresent();
  }

  /**
   * The person.
   *
   * @throws Problem 404 if there is none
   */
  public Person get(String id) {
    return documents.get(id);
  }
}
