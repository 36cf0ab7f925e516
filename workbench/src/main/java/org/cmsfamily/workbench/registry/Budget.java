package org.cmsfamily.workbench.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cmsfamily.workbench.call.PossibleAct;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument's body adopted for a budget period.
 *
 * @param period such as 2027 or 2027-2029
 * @param programmeSupportCost whether its amounts hold it
 * @param adoptedBy the key of the decision
 * @param adopted whether it counts
 * @param acts what may be done with it; null in a list
 */
public record Budget(
    String code,
    String instrument,
    String period,
    String currency,
    @Nullable SupportCost programmeSupportCost,
    @Nullable String adoptedBy,
    List<Line> lines,
    boolean adopted,
    @Nullable String confirmedAs,
    @Nullable Retraction retraction,
    List<Correction> corrections,
    boolean demonstration,
    @Nullable List<PossibleAct> acts) {

  /** Whether amounts hold the programme support cost. */
  public enum SupportCost {
    @JsonProperty("included")
    INCLUDED,
    @JsonProperty("excluded")
    EXCLUDED
  }

  /**
   * A line of it.
   *
   * @param amounts by year
   */
  public record Line(String code, Names names, Map<String, BigDecimal> amounts) {

    /** What it provides in a year; null if nothing. */
    public @Nullable BigDecimal in(String year) {
      return amounts.get(year);
    }
  }

  /** That it was taken back before anybody confirmed it. */
  public record Retraction(String reason, Instant at) {}

  /**
   * What a line provides in a year after all.
   *
   * @param confirmedAs null while it waits
   */
  public record Correction(
      String id,
      String line,
      int year,
      BigDecimal amount,
      String reason,
      @Nullable String confirmedAs) {}

  /** The years for which it provides something. */
  public SortedSet<String> years() {
    return lines.stream()
        .flatMap(line -> line.amounts().keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What all its lines provide in a year. */
  public BigDecimal total(String year) {
    return lines.stream()
        .map(line -> line.amounts().getOrDefault(year, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The correction that waits for a second office holder; null if none does. */
  public @Nullable Correction waiting() {
    return corrections.stream().filter(one -> one.confirmedAs() == null).findFirst().orElse(null);
  }

  /** What may be done with it; null if its service knows no such act. */
  public @Nullable PossibleAct act(String name) {
    return acts == null ? null : PossibleAct.find(acts, name);
  }
}
