package org.cmsfamily.registry.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.cmsfamily.platform.store.AggregateEntity;
import org.cmsfamily.registry.text.ProvenanceColumns;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/** The row of a meeting. */
@Entity
@Table(name = "meeting")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class MeetingEntity extends AggregateEntity<Meeting> {

  String instrument;
  String body;
  String ordinal;
  @Nullable String label;

  @Enumerated(EnumType.STRING)
  MeetingMode mode;

  @Column(name = "start_published")
  @Nullable PublishedDate start;

  @Column(name = "end_published")
  @Nullable PublishedDate end;

  @Nullable String city;
  @Nullable String country;
  @Nullable String status;
  boolean demonstration;
  @Embedded ProvenanceColumns provenance;

  @Override
  protected void copy(Meeting meeting) {
    instrument = meeting.instrument();
    body = meeting.body();
    ordinal = meeting.ordinal();
    label = meeting.label();
    mode = meeting.mode();
    start = meeting.start();
    end = meeting.end();
    city = meeting.city();
    country = meeting.country();
    status = meeting.status();
    demonstration = meeting.demonstration();
    provenance = ProvenanceColumns.of(meeting.provenance());
  }

  @Override
  public Meeting toAggregate() {
    return new Meeting(
        id(),
        family(),
        instrument,
        body,
        ordinal,
        label,
        mode,
        start,
        end,
        city,
        country,
        status,
        demonstration,
        provenance.toProvenance(),
        version());
  }
}
