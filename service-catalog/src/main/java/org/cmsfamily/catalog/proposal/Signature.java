package org.cmsfamily.catalog.proposal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An Executive Secretary's agreement, for one instrument, to exactly one version of the terms.
 *
 * @param fingerprint of the terms agreed to
 * @param capacity in which the person signed
 * @param on the family's business date
 */
public record Signature(
    String instrument, String fingerprint, String capacity, String person, LocalDate on, Instant at)
    implements Commitment {}
