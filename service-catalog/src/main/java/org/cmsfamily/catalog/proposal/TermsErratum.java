package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;

/**
 * A correction beside a signed text of the terms, which itself is never edited.
 *
 * @param version the number of the text
 * @param by the capacity in which it was recorded
 */
public record TermsErratum(int version, String text, LocalDate on, String by) {}
