package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;

/**
 * The adviser was asked for advice on one version.
 *
 * @param by the last day on which the advice is waited for
 * @param askedBy the capacity in which it was asked for
 */
public record AdviceRequest(int version, LocalDate by, LocalDate on, String askedBy) {

  boolean hasPassed(LocalDate today) {
    return today.isAfter(by);
  }
}
