package org.cmsfamily.catalog.terms;

/** An instrument that takes part in the service, and the secretariat that works for it. */
public record Participant(String instrument, String secretariat, Role role) {

  /** Who drafts and leads, and who takes part. */
  public enum Role implements Coded {
    LEAD,
    PARTNER
  }
}
