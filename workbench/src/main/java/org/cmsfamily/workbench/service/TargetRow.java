package org.cmsfamily.workbench.service;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.cmsfamily.workbench.catalog.Foreseen.Commitment;
import org.cmsfamily.workbench.catalog.Foreseen.Direction;
import org.cmsfamily.workbench.reporting.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with its target and its newest value.
 *
 * @param newest null if nothing was measured yet
 * @param reached how the value stands to the target; null if one of them is missing
 */
record TargetRow(Commitment commitment, @Nullable Measurement newest, @Nullable Reached reached) {
  private static final Comparator<Measurement> OLDEST_FIRST =
      Comparator.comparing(Measurement::quarter).thenComparing(Measurement::recordedOn);

  static List<TargetRow> of(List<Commitment> commitments, List<Measurement> measurements) {
    return commitments.stream().map(one -> of(one, newest(one, measurements))).toList();
  }

  private static TargetRow of(Commitment commitment, @Nullable Measurement newest) {
    return new TargetRow(commitment, newest, reached(commitment, newest));
  }

  private static @Nullable Measurement newest(
      Commitment commitment, List<Measurement> measurements) {
    return measurements.stream()
        .filter(one -> one.withdrawal() == null && one.indicator().equals(commitment.code()))
        .max(OLDEST_FIRST)
        .orElse(null);
  }

  private static @Nullable Reached reached(Commitment commitment, @Nullable Measurement newest) {
    var target = commitment.target();
    var direction = commitment.direction();
    if (newest == null || target == null || direction == null) return null;
    return isReached(new BigDecimal(newest.value()), target, direction)
        ? Reached.YES
        : Reached.NOT_YET;
  }

  private static boolean isReached(BigDecimal value, BigDecimal target, Direction direction) {
    return switch (direction) {
      case UP -> value.compareTo(target) >= 0;
      case DOWN -> value.compareTo(target) <= 0;
    };
  }
}
