package org.cmsfamily.reporting.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import org.cmsfamily.platform.money.Quarter;

/** A group that a restatement counts in a closed quarter. */
@Entity
@Table(name = "restatement")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class RestatementEntity {
  @Id String postingGroup;
  Quarter quarter;
  int revision;
  String[] readers;

  static RestatementEntity of(
      PostingGroup group, Quarter quarter, int revision, Set<String> readers) {
    var entity = new RestatementEntity();
    entity.postingGroup = group.id();
    entity.quarter = quarter;
    entity.revision = revision;
    entity.readers = readers.toArray(String[]::new);
    return entity;
  }
}
