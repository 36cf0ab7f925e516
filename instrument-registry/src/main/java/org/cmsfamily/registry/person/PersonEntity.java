package org.cmsfamily.registry.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import org.cmsfamily.platform.store.AggregateEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row of a person. */
@Entity
@Table(name = "person")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class PersonEntity extends AggregateEntity<Person> {

  String login;

  @Enumerated(EnumType.STRING)
  PersonKind kind;

  @Nullable String name;
  String office;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> logins;

  @Override
  protected void copy(Person person) {
    login = person.logins().getFirst();
    kind = person.kind();
    name = person.name();
    office = person.office();
    logins = person.logins();
  }

  @Override
  public Person toAggregate() {
    return new Person(id(), family(), kind, name, office, logins, version());
  }
}
