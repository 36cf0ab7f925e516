package org.cmsfamily.registry.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
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

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> provedLogins;

  @Nullable String codeLogin;
  @Nullable String codeDigest;
  @Nullable Instant codeExpiresAt;

  @Override
  protected void copy(Person person) {
    login = person.logins().getFirst();
    kind = person.kind();
    name = person.name();
    office = person.office();
    logins = person.logins();
    provedLogins = person.provedLogins();
    copy(person.code());
  }

  private void copy(@Nullable LoginCode code) {
    codeLogin = code == null ? null : code.login();
    codeDigest = code == null ? null : code.digest();
    codeExpiresAt = code == null ? null : code.expiresAt();
  }

  @Override
  public Person toAggregate() {
    var code =
        codeLogin == null || codeExpiresAt == null
            ? null
            : new LoginCode(codeLogin, codeDigest, codeExpiresAt);
    return new Person(id(), family(), kind, name, office, logins, provedLogins, code, version());
  }
}
