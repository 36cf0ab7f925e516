package org.cmsfamily.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.authority.PersonState;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.registry.EnteredRepository;
import org.cmsfamily.registry.RegistryTopics;

/** The persons; they are published without the name. */
@ApplicationScoped
public class Persons implements EnteredRepository<Person, PersonEntity> {

  private final Outbox outbox;
  private final Authority authority;

  Persons(Outbox outbox, Authority authority) {
    this.outbox = outbox;
    this.authority = authority;
  }

  @Override
  public PersonEntity newEntity() {
    return new PersonEntity();
  }

  @Override
  public String noun() {
    return "person";
  }

  /** The person who has that login, the first or a further one. */
  Optional<Person> withLogin(String login) {
    return listAll(
            Filter.all()
                .and(
                    "login = :login or array_to_string(logins, ' ') like concat('%', :login, '%')",
                    "login", login))
        .stream()
        .findFirst();
  }

  /** The person of whom a code is open for that login. */
  Optional<Person> awaitingProofOf(String login) {
    return listAll(Filter.where("codeLogin", login)).stream().findFirst();
  }

  @Override
  public Optional<Person> facts(Person stored) {
    return Optional.of(stored.facts());
  }

  @Override
  public Person changedTo(Person stored, Person facts) {
    return stored.changedTo(facts);
  }

  @Override
  public void publish(Person stored) {
    var state =
        new PersonState(stored.id(), stored.family(), Words.of(stored.kind()), stored.logins());
    authority.apply(state);
    outbox.append(RegistryTopics.PERSONS, stored.id(), stored.version(), state);
  }
}
