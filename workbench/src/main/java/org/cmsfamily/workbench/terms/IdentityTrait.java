package org.cmsfamily.workbench.terms;

/** By what an instrument stays itself in a common service. */
public enum IdentityTrait {
  NAME_AND_EMBLEM("nameAndEmblem"),
  OWN_BUDGET("ownBudget"),
  OWN_REPORTING_LINE("ownReportingLine"),
  EXECUTIVE_SECRETARY_AUTHORITY("executiveSecretaryAuthority");

  private final String member;

  IdentityTrait(String member) {
    this.member = member;
  }

  /** Its name in the terms. */
  public String member() {
    return member;
  }
}
