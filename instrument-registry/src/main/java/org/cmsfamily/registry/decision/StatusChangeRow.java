package org.cmsfamily.registry.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.registry.body.JudgedVote;
import org.cmsfamily.registry.confirmation.Confirmation;
import org.cmsfamily.registry.time.PublishedDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A change of a decision's status as a row of the decision. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class StatusChangeRow {

  @Enumerated(EnumType.STRING)
  DecisionStatus status;

  @Column(name = "since_published")
  @Nullable PublishedDate on;

  @Nullable LocalDate since;
  @Nullable PublishedDate adoptedOn;
  @Nullable String meeting;
  @Nullable String condition;
  boolean conditionMet;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> provisionsMet;

  @Nullable String confirmedBy;
  @Nullable String confirmedAs;
  @Nullable Instant confirmedAt;
  @Nullable String confirmedAgainst;
  @Nullable String confirmedAddress;
  @Nullable String citation;
  @Nullable String recordedBy;
  @Nullable String reason;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Nullable JudgedVote vote;

  Instant recordedAt;

  /** Whether it takes effect only when it is confirmed. */
  boolean waits;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> readers;

  static StatusChangeRow of(StatusChange change, Decision decision) {
    var row = new StatusChangeRow();
    row.waits = decision.course().waits(change);
    row.status = change.status();
    row.on = change.on();
    row.since = change.on() == null ? null : change.on().first();
    row.adoptedOn = change.adoptedOn();
    row.meeting = change.meeting();
    row.condition = change.condition();
    row.conditionMet = change.conditionMet();
    row.provisionsMet = change.provisionsMet().stream().sorted().toList();
    row.citation = change.citation();
    row.recordedBy = change.recordedBy();
    row.reason = change.reason();
    row.vote = change.vote();
    row.recordedAt = change.recordedAt();
    row.readers = decision.readersOf(change).stream().sorted().toList();
    var confirmation = change.confirmation();
    if (confirmation != null) {
      row.confirmedBy = confirmation.person();
      row.confirmedAs = confirmation.capacity().toString();
      row.confirmedAt = confirmation.at();
    }
    var against = change.against();
    if (against != null) {
      row.confirmedAgainst = against.sha256();
      row.confirmedAddress = against.address();
    }
    return row;
  }

  StatusChange toStatusChange() {
    return new StatusChange(
        status,
        on,
        adoptedOn,
        meeting,
        condition,
        conditionMet,
        Set.copyOf(provisionsMet),
        confirmation(),
        against(),
        citation,
        recordedBy,
        reason,
        vote,
        recordedAt);
  }

  private @Nullable Confirmation confirmation() {
    return confirmedBy == null || confirmedAs == null || confirmedAt == null
        ? null
        : new Confirmation(confirmedBy, Capacity.parse(confirmedAs), confirmedAt);
  }

  private @Nullable CitedDocument against() {
    return confirmedAgainst == null ? null : new CitedDocument(confirmedAgainst, confirmedAddress);
  }
}
