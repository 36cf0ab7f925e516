package org.cmsfamily.reporting;

import java.time.Duration;

/** How much of one sort of work an instance does at once, and how long the rest waits. */
interface QueueLimits {

  /** How many at once: an import may need 120 MB of a heap of 256 MB, a rendering 30 MB. */
  int atOnce();

  /** How many may wait; a file that waits lies on the disk. */
  int waiting();

  /** How long one waits at most: less than a client's patience. */
  Duration longestWait();
}
