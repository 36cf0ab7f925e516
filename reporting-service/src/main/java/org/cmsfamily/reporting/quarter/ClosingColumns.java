package org.cmsfamily.reporting.quarter;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;
import org.jspecify.annotations.Nullable;

/** A row of who has closed a quarter. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class ClosingColumns {
  LocalDate closedOn;
  Capacity closedBy;
  @Nullable Boolean empty;

  static ClosingColumns of(Closing closing) {
    var columns = new ClosingColumns();
    columns.closedOn = closing.on();
    columns.closedBy = closing.by();
    columns.empty = closing.empty();
    return columns;
  }

  Closing toClosing() {
    return new Closing(closedOn, closedBy, empty);
  }
}
