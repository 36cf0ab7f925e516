package org.cmsfamily.registry.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.registry.meeting.Meeting;
import org.cmsfamily.registry.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is shown, with what the caller may do now, or why not.
 *
 * @param bodyNames what its body is called
 * @param held the meeting that took it; null if that was not known then
 * @param related the decisions that it names, as far as the caller sees them, at most 100
 * @param relatedBy the decisions that name it, as far as the caller sees them, the latest 100
 */
public record DecisionView(
    @JsonUnwrapped DecisionState decision,
    @Nullable Names bodyNames,
    @Nullable Held held,
    List<RelatedDecision> related,
    List<RelatedDecision> relatedBy,
    List<PossibleAct> acts) {

  public DecisionView {
    related = List.copyOf(related);
    relatedBy = List.copyOf(relatedBy);
    acts = List.copyOf(acts);
  }

  /**
   * The meeting that took a decision.
   *
   * @param label what it is called in short, such as {@code StC44}
   * @param start its first day; of a date known to the month or year, the first of that
   * @param end its last day
   */
  public record Held(
      String code,
      String ordinal,
      @Nullable String label,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable String city) {

    static Held of(Meeting meeting) {
      var start = meeting.start();
      var end = meeting.end();
      return new Held(
          meeting.code(),
          meeting.ordinal(),
          meeting.label(),
          start == null ? null : start.first(),
          end == null ? null : end.last(),
          meeting.city());
    }
  }
}
