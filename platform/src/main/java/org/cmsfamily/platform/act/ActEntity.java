package org.cmsfamily.platform.act;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the audit trail: only ever added. */
@Entity
@Immutable
@Table(name = "act")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ActEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long position;

  Instant at;
  LocalDate businessDate;
  @Nullable String person;
  String login;
  String capacity;
  String name;
  String aggregateType;
  String aggregateId;
  long version;
  String family;

  @JdbcTypeCode(SqlTypes.ARRAY)
  String[] readers;

  @JdbcTypeCode(SqlTypes.JSON)
  JsonNode bound;

  @Nullable String idempotencyKey;
  String requestDigest;
  long number;
  String previous;
  String hash;

  ActView view() {
    return new ActView(
        position == null ? 0 : position,
        at,
        businessDate,
        person,
        capacity,
        name,
        aggregateType,
        aggregateId,
        version,
        family,
        bound,
        number,
        hash);
  }
}
