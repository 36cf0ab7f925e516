package org.cmsfamily.reporting.quarter;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;

/** A row of who has closed a quarter. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class ClosingColumns {
  LocalDate closedOn;
  Capacity closedBy;

  static ClosingColumns of(Closing closing) {
    var columns = new ClosingColumns();
    columns.closedOn = closing.on();
    columns.closedBy = closing.by();
    return columns;
  }

  Closing toClosing() {
    return new Closing(closedOn, closedBy);
  }
}
