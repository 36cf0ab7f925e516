package org.cmsfamily.registry.time;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A fact that holds for a period and was recorded at an instant; it is never changed. */
public interface Dated {

  /** Its name within its aggregate. */
  String id();

  /** When it holds. */
  Period period();

  /** When it was recorded. */
  Instant recordedAt();

  /** The fact that this one corrects; null if it corrects none. */
  @Nullable String replaces();
}
