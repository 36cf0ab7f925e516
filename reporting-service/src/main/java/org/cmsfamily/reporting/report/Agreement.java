package org.cmsfamily.reporting.report;

import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;

/** That a participant's Executive Secretary agrees to a cleared revision. */
record Agreement(String instrument, LocalDate on, Capacity by) {}
