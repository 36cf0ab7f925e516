package org.cmsfamily.workbench.service;

import java.util.List;
import org.cmsfamily.workbench.reporting.Measurement;
import org.cmsfamily.workbench.reporting.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What the reporting service knows of a service.
 *
 * @param quarters the newest ones, the oldest of them first
 */
record Performance(List<Quarter> quarters, List<Measurement> measurements) {
  static final Performance NONE = new Performance(List.of(), List.of());

  /** The last quarter that has begun; null if none has. */
  @Nullable String latest() {
    return quarters.isEmpty() ? null : quarters.getLast().quarter();
  }
}
