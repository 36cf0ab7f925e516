package org.cmsfamily.bench;

import java.util.ArrayList;
import java.util.List;

/** Counts what one side's rounds come to. */
final class Tally {

  private final Side side;
  private final List<Double> values = new ArrayList<>();
  private double processorSeconds;

  Tally(Side side) {
    this.side = side;
  }

  void round() {
    var before = side.processorSeconds();
    values.add(side.round());
    processorSeconds += side.processorSeconds() - before;
  }

  RoundFigures figures() {
    return new RoundFigures(values, processorSeconds);
  }
}
