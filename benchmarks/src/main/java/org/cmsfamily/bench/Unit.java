package org.cmsfamily.bench;

/** What a round is measured in, and so which of two is the better one. */
enum Unit {
  /** More is better. */
  REQUESTS_PER_SECOND("req/s", "≥"),
  /** Less is better. */
  SECONDS("s", "≤");

  private final String symbol;
  private final String relation;

  Unit(String symbol, String relation) {
    this.symbol = symbol;
    this.relation = relation;
  }

  String symbol() {
    return symbol;
  }

  /** How a ratio should stand to its target. */
  String relation() {
    return relation;
  }

  boolean reaches(double ratio, double target) {
    return this == REQUESTS_PER_SECOND ? ratio >= target : ratio <= target;
  }
}
