package org.cmsfamily.bench;

/**
 * How much is done in a round.
 *
 * @param lines of a ledger extract
 */
record Sizes(int reads, int lists, int writes, int rounds, int lines, int imports, int starts) {

  /** Some five minutes in all. */
  static final Sizes USUAL = new Sizes(1_000, 250, 200, 15, 10_000, 7, 3);

  /** With imports of 100,000 lines instead of 10,000. */
  Sizes longer() {
    return new Sizes(reads, lists, writes, rounds, 100_000, 3, starts);
  }
}
