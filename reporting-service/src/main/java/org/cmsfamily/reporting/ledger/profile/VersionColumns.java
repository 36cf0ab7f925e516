package org.cmsfamily.reporting.ledger.profile;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A row of a profile's versions. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class VersionColumns {

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  ExtractLayout layout;

  @Nullable String reason;
  LocalDate recordedOn;
  Capacity recordedBy;

  static VersionColumns of(ProfileVersion version) {
    var columns = new VersionColumns();
    columns.layout = version.layout();
    columns.reason = version.reason();
    columns.recordedOn = version.on();
    columns.recordedBy = version.by();
    return columns;
  }

  ProfileVersion toVersion(int number) {
    return new ProfileVersion(number, layout, reason, recordedOn, recordedBy);
  }
}
