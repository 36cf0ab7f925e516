package org.cmsfamily.catalog.proposal;

/** What was signed, submitted or decided for an instrument, bound to exactly one text. */
sealed interface Commitment permits Signature, Submission, Approval {

  String instrument();

  String fingerprint();

  default boolean isTo(String text) {
    return fingerprint().equals(text);
  }
}
