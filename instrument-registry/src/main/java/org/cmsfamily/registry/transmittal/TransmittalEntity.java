package org.cmsfamily.registry.transmittal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.store.AggregateEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row of a transmittal. */
@Entity
@Table(name = "transmittal")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class TransmittalEntity extends AggregateEntity<Transmittal> {

  String sender;
  String person;
  String instrument;
  String toBody;
  @Nullable String toMeeting;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> decisions;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> documents;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> answers;

  boolean late;

  @Enumerated(EnumType.STRING)
  TransmittalStatus status;

  LocalDate sentOn;
  @Nullable LocalDate receivedOn;
  @Nullable String receivedAtMeeting;
  @Nullable LocalDate consideredOn;
  @Nullable String consideredAtMeeting;
  Instant recordedAt;

  @Override
  protected void copy(Transmittal transmittal) {
    sender = transmittal.sender().toString();
    person = transmittal.person();
    instrument = transmittal.instrument();
    toBody = transmittal.toBody();
    toMeeting = transmittal.toMeeting();
    decisions = transmittal.decisions();
    documents = transmittal.documents();
    answers = transmittal.answers();
    late = transmittal.late();
    status = transmittal.status();
    sentOn = transmittal.sentOn();
    receivedOn = transmittal.receivedOn();
    receivedAtMeeting = transmittal.receivedAtMeeting();
    consideredOn = transmittal.consideredOn();
    consideredAtMeeting = transmittal.consideredAtMeeting();
    recordedAt = transmittal.recordedAt();
  }

  @Override
  public Transmittal toAggregate() {
    return new Transmittal(
        id(),
        family(),
        Capacity.parse(sender),
        person,
        instrument,
        toBody,
        toMeeting,
        decisions,
        documents,
        answers,
        late,
        status,
        sentOn,
        receivedOn,
        receivedAtMeeting,
        consideredOn,
        consideredAtMeeting,
        recordedAt,
        version());
  }
}
