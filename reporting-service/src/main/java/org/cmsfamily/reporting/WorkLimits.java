package org.cmsfamily.reporting;

import io.smallrye.config.ConfigMapping;

/** The limits of what needs much memory. */
@ConfigMapping(prefix = "skein.work")
interface WorkLimits {

  /** Reading extracts and tables of rates, previews, and undoing an import. */
  QueueLimits imports();

  /** Runs of the reporting job, rendering, verification, provenance. */
  QueueLimits reports();
}
