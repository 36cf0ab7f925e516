package org.cmsfamily.workbench.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.registry.Names;
import org.jspecify.annotations.Nullable;

/**
 * A common service with its terms in force.
 *
 * @param titles by language
 * @param proposal by which it runs; null if it was recorded as one that existed already
 * @param endsOn its last day, if that is decided
 * @param acts what the visitor may do now, and what speaks against the rest
 */
public record ServiceDetail(
    String code,
    String title,
    Names titles,
    ServiceSummary.@Nullable Stage state,
    List<String> areas,
    List<Member> participants,
    LocalDate start,
    LocalDate end,
    @Nullable LocalDate reviewDate,
    @Nullable String proposal,
    int termsVersion,
    String fingerprint,
    List<String> decisions,
    Costs costPlan,
    List<Condition> conditions,
    boolean demonstration,
    @Nullable List<Lapse> notInForce,
    @Nullable LocalDate endsOn,
    @Nullable List<Due> due,
    @Nullable List<Resolution> resolutions,
    @Nullable List<Promise> indicators,
    List<PossibleAct> acts) {

  /** What may be done with it; null if its service offers no such act. */
  public @Nullable PossibleAct act(String name) {
    return PossibleAct.find(acts, name);
  }

  /** The same, done to one of several things. */
  public @Nullable PossibleAct act(String name, Object thing) {
    var act = act(name);
    return act == null ? null : act.on(String.valueOf(thing));
  }

  /** Whether an act may be done now. */
  public boolean mayDo(String name) {
    return PossibleAct.isAllowed(act(name));
  }

  /** What no longer holds of what it rests on. */
  public List<Lapse> lapses() {
    return Optional.ofNullable(notInForce).orElse(List.of());
  }

  /** What its day has come for. */
  public List<Due> dues() {
    return Optional.ofNullable(due).orElse(List.of());
  }

  /** What bodies decided about it since it began. */
  public List<Resolution> resolved() {
    return Optional.ofNullable(resolutions).orElse(List.of());
  }

  /** What is to be reached, as its terms promise it. */
  public List<Promise> promised() {
    return Optional.ofNullable(indicators).orElse(List.of());
  }

  /** Whether it has begun: from then on everybody may know of it. */
  public boolean isOpenToEveryone() {
    return state != null && state != ServiceSummary.Stage.APPROVED;
  }

  /** What is to be reached by one indicator. */
  public record Promise(
      String code, String unit, @Nullable BigDecimal baseline, @Nullable BigDecimal target) {}

  /** An instrument that takes part, from a day to the day before another. */
  public record Member(
      String instrument, @Nullable Role role, LocalDate from, @Nullable LocalDate to) {}

  /** As what it takes part. */
  public enum Role {
    @JsonProperty("lead")
    LEAD,
    @JsonProperty("partner")
    PARTNER
  }

  /** What it was approved to cost, by instrument and year. */
  public record Costs(
      @Nullable String currency,
      Map<String, Map<String, BigDecimal>> baseline,
      Map<String, Map<String, BigDecimal>> recurringShares,
      Map<String, Map<String, BigDecimal>> oneTimeShares) {}

  /** On which a body approved it. */
  public record Condition(
      int number,
      String instrument,
      String text,
      @Nullable LocalDate by,
      boolean met,
      @Nullable LocalDate metOn) {}

  /** Something that it rests on and that no longer holds. */
  public record Lapse(String instrument, @Nullable String decision, String text) {}

  /** Something whose day has come. */
  public record Due(@Nullable DueKind kind, LocalDate on, String ref) {}

  /** For what. */
  public enum DueKind {
    @JsonProperty("review-due")
    REVIEW_DUE,
    @JsonProperty("review-overdue")
    REVIEW_OVERDUE,
    @JsonProperty("term-ends-soon")
    TERM_ENDS_SOON,
    @JsonProperty("condition-due")
    CONDITION_DUE,
    @JsonProperty("condition-missed")
    CONDITION_MISSED,
    @JsonProperty("pending-budget-missing")
    PENDING_BUDGET_MISSING;

    /** How its badge looks. */
    public String tone() {
      return switch (this) {
        case REVIEW_DUE, TERM_ENDS_SOON, CONDITION_DUE -> "soon";
        case REVIEW_OVERDUE, CONDITION_MISSED, PENDING_BUDGET_MISSING -> "late";
      };
    }
  }

  /** What a body decided about it. */
  public record Resolution(
      @Nullable ResolutionKind kind,
      String instrument,
      String body,
      String decision,
      LocalDate on,
      @Nullable String text) {}

  /** What such a decision does. */
  public enum ResolutionKind {
    @JsonProperty("review")
    REVIEW,
    @JsonProperty("suspend")
    SUSPEND,
    @JsonProperty("resume")
    RESUME,
    @JsonProperty("close")
    CLOSE,
    @JsonProperty("withdraw")
    WITHDRAW;

    /** Its name at the service. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
