package org.cmsfamily.bench;

import java.time.Duration;

/** Warms both sides up, then lets them take turns, so that whatever else happens hits both. */
final class Rounds {

  private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(25);
  private static final double STABLE = 0.05;

  private Rounds() {}

  static Result of(Comparison comparison) {
    warmUp(comparison.floor());
    warmUp(comparison.skein());
    var floor = new Tally(comparison.floor());
    var skein = new Tally(comparison.skein());
    for (var round = 0; round < comparison.rounds(); round++) {
      floor.round();
      skein.round();
    }
    return new Result(
        comparison.name(),
        comparison.unit(),
        comparison.target(),
        floor.figures(),
        skein.figures());
  }

  /** Until two rounds running are no better than the one before by more than a twentieth. */
  private static void warmUp(Side side) {
    var end = System.nanoTime() + LONGEST_WARM_UP.toNanos();
    var last = side.round();
    var calm = 0;
    while (calm < 2 && System.nanoTime() < end) {
      var next = side.round();
      calm = Math.abs(next - last) <= STABLE * last ? calm + 1 : 0;
      last = next;
    }
  }
}
