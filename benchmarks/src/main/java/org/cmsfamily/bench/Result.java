package org.cmsfamily.bench;

/**
 * What a comparison came to.
 *
 * @param target the ratio that is wanted
 */
record Result(String name, Unit unit, double target, RoundFigures floor, RoundFigures skein) {

  /** Skein's median as a multiple of the floor's. */
  double ratio() {
    return skein.median() / floor.median();
  }

  /** What Skein's processors worked for it, as a multiple of what the floor's did. */
  double processorRatio() {
    return skein.processorSeconds() / floor.processorSeconds();
  }

  boolean reached() {
    return unit.reaches(ratio(), target);
  }
}
