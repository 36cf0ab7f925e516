package org.cmsfamily.catalog.cost;

/** By what a common cost is divided. */
public enum KeyKind {
  /** All participants alike. */
  EQUAL("equal"),
  /** By percentages that the terms fix and that make 100. */
  FIXED("fixed"),
  /** By the contributions assessed on each instrument's Parties. */
  ASSESSED_CONTRIBUTION("assessed-contribution"),
  /** By the number of Parties. */
  PARTIES("parties"),
  /** By measured use; the weights in the terms are the planned use. */
  MEASURED_USE("measured-use");

  private final String code;

  KeyKind(String code) {
    this.code = code;
  }

  /** As it is written in JSON. */
  public String code() {
    return code;
  }
}
