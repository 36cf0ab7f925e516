package org.cmsfamily.workbench.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock of the pages. */
class WorkbenchClock {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
