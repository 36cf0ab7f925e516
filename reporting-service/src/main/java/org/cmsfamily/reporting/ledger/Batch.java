package org.cmsfamily.reporting.ledger;

import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * One import that booked something.
 *
 * @param layout {@code skein} or {@code profile}; {@code reversal} if it takes entries back
 * @param profileVersion the version of the profile that it was read with; null otherwise
 * @param sha256 of the file, or of the reversal's words
 * @param accepted entries booked
 * @param alreadyKnown lines that were in the books already
 * @param undoes the import that it undoes as a whole; null for any other
 */
public record Batch(
    String batch,
    String family,
    String payer,
    String sourceSystem,
    String layout,
    @Nullable Integer profileVersion,
    String sha256,
    int accepted,
    int alreadyKnown,
    LocalDate importedOn,
    Capacity by,
    @Nullable String undoes) {

  /** The layout of what takes entries back. */
  static final String REVERSAL = "reversal";
}
