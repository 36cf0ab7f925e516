package org.cmsfamily.reporting.ledger;

import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;

/**
 * One import that booked something.
 *
 * @param sha256 of the file, or of the reversal's words
 * @param accepted entries booked
 * @param alreadyKnown lines that were in the books already
 */
public record Batch(
    String batch,
    String family,
    String payer,
    String sourceSystem,
    String layout,
    String sha256,
    int accepted,
    int alreadyKnown,
    LocalDate importedOn,
    Capacity by) {}
