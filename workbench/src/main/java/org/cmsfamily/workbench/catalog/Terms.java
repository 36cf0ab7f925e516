package org.cmsfamily.workbench.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the participants agree on, as a page shows it.
 *
 * @param strengthens by instrument, the work that the service gives room for
 */
public record Terms(
    String serviceCode,
    String originalLanguage,
    String title,
    List<String> areas,
    List<Purpose> purpose,
    Map<String, String> strengthens,
    List<String> activities,
    List<Post> posts,
    List<Risk> risks,
    LocalDate start,
    LocalDate end,
    @Nullable LocalDate reviewDate,
    @Nullable String exit) {

  /** A goal that it serves. */
  public record Purpose(@Nullable Goal goal, @Nullable Indicator indicator) {}

  /** A goal of common services. */
  public enum Goal {
    @JsonProperty("fill-gaps")
    FILL_GAPS,
    @JsonProperty("reinforce-each-other")
    REINFORCE_EACH_OTHER,
    @JsonProperty("produce-efficiencies")
    PRODUCE_EFFICIENCIES,
    @JsonProperty("increase-output")
    INCREASE_OUTPUT;

    /** Its name at the service. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** By what a goal is measured. */
  public record Indicator(
      String code, String unit, @Nullable String baseline, @Nullable String target) {}

  /**
   * A post that works for it.
   *
   * @param shares in percent, by instrument
   */
  public record Post(String title, String grade, BigDecimal fte, Map<String, BigDecimal> shares) {}

  /** What may go wrong. */
  public record Risk(String risk, @Nullable String score, @Nullable String mitigation) {}
}
