package org.cmsfamily.workbench.catalog;

import java.util.List;
import org.cmsfamily.workbench.registry.Names;
import org.jspecify.annotations.Nullable;

/** What a common service promised: who takes part, and how its results are measured. */
public record ServiceGoals(
    String code, Names titles, List<Member> participants, List<Indicator> indicators) {

  /** An instrument that takes part. */
  public record Member(String instrument) {}

  /**
   * How a result is measured.
   *
   * @param direction whether it is to rise or to fall
   * @param baseline what it was before
   */
  public record Indicator(
      Terms.@Nullable Goal goal,
      String code,
      String unit,
      Foreseen.@Nullable Direction direction,
      @Nullable String baseline,
      @Nullable String target) {}

  /** The instruments that take part, each once. */
  public List<String> instruments() {
    return participants.stream().map(Member::instrument).distinct().toList();
  }

  /** Whether an instrument takes part in it, or did. */
  public boolean hasParticipant(String instrument) {
    return participants.stream().anyMatch(one -> one.instrument().equals(instrument));
  }
}
