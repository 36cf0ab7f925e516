package org.cmsfamily.bench;

import java.util.List;

/**
 * What the rounds of one side came to.
 *
 * @param values one per round, in their order
 * @param processorSeconds what the processors worked in all of them; no number if nobody counted
 */
record RoundFigures(List<Double> values, double processorSeconds) {

  RoundFigures {
    if (values.isEmpty()) throw new IllegalArgumentException("No round was measured");
    values = List.copyOf(values);
  }

  /** Half of the rounds came to less, half to more. */
  double median() {
    var sorted = values.stream().sorted().toList();
    var middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  double least() {
    return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  double most() {
    return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }
}
