package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What another participant's body has decided so far. Source: StC44 decision, P2.
 *
 * @param body null while the terms are not before one
 * @param decision null while there is none
 * @param outcome an outcome's text, {@code pending}, or {@code lapsed} when an approval's decision
 *     is no longer in force
 */
public record BodyOutcome(
    String instrument,
    @Nullable String body,
    @Nullable String decision,
    String outcome,
    @Nullable LocalDate on) {

  /** The outcome while the body has not decided. */
  public static final String PENDING = "pending";

  /** The outcome when an approval's decision is no longer in force. */
  public static final String LAPSED = "lapsed";
}
