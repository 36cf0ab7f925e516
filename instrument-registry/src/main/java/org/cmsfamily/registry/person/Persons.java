package org.cmsfamily.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.authority.PersonState;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.PublishedRepository;
import org.cmsfamily.registry.RegistryTopics;

/** The persons; they are published without the name. */
@ApplicationScoped
public class Persons implements PublishedRepository<Person, PersonEntity> {

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

  /** The person with that login. */
  Optional<Person> withLogin(String login) {
    return listAll(Filter.where("login", login)).stream().findFirst();
  }

  /** Whether there is such a person. */
  public boolean exist(String id) {
    return count(Filter.where("id", id)) > 0;
  }

  /** Whether that person is a human. */
  public boolean isHuman(String id) {
    return count(Filter.where("id", id).and("kind", PersonKind.HUMAN)) > 0;
  }

  @Override
  public void publish(Person stored) {
    var state =
        new PersonState(stored.id(), stored.family(), Words.of(stored.kind()), stored.logins());
    authority.apply(state);
    outbox.append(RegistryTopics.PERSONS, stored.id(), stored.version(), state);
  }
}
