package org.cmsfamily.registry.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.body.JudgedVote;
import org.cmsfamily.registry.body.Vote;
import org.cmsfamily.registry.request.CodePatterns;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * What a decision becomes.
 *
 * @param adoptedOn the day of adoption
 * @param meeting of the same body, at which it is decided after all; the one recorded unless given
 * @param vote how the body came to it, which its decision rule then judges
 * @param on since when it is superseded, retired, rejected or deferred; today unless given
 */
public record StatusRequest(
    @NotNull DecisionStatus status,
    @Nullable @Valid PublishedDate adoptedOn,
    @Nullable @Valid PublishedDate on,
    @Nullable @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
        String meeting,
    @Nullable @Size(min = 1, max = 4000) String condition,
    @Nullable @Size(min = 1, max = 2000) String citation,
    @Nullable @Valid Vote vote,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  @Override
  public void check(Violations violations) {
    if (status == DecisionStatus.RETRACTED) {
      violations.add("/status", Text.of("by-retraction"));
    }
    boolean adopts =
        status == DecisionStatus.ADOPTED || status == DecisionStatus.ADOPTED_CONDITIONAL;
    if (adopts && adoptedOn == null) {
      violations.add("/adoptedOn", Text.of("adoption-date-needed"));
    }
    if ((status == DecisionStatus.ADOPTED_CONDITIONAL) != (condition != null)) {
      violations.add("/condition", Text.of("condition-of-adoption"));
    }
  }

  /** Whether there is new text in it. */
  boolean saysMore() {
    return condition != null || citation != null;
  }

  /** Whether the body decides it now; what follows an adoption another decision says. */
  boolean isOutcome() {
    return status.isDecided()
        && status != DecisionStatus.SUPERSEDED
        && status != DecisionStatus.RETIRED;
  }

  /** The first day on which it can have been decided; null if none is recorded. */
  @Nullable LocalDate decidedOn() {
    var day = adoptedOn == null ? on : adoptedOn;
    return day == null ? null : day.first();
  }

  /** The change that follows {@code before}. It awaits its own confirmation, whatever it says. */
  StatusChange after(
      StatusChange before,
      LocalDate today,
      @Nullable JudgedVote judged,
      String person,
      Instant at) {
    boolean outcome = before.status().isPending() || before.status() == DecisionStatus.DEFERRED;
    return new StatusChange(
        status,
        adoptedOn != null ? adoptedOn : on != null ? on : PublishedDate.of(today),
        adoptedOn != null ? adoptedOn : before.adoptedOn(),
        meeting != null ? meeting : before.meeting(),
        condition != null ? condition : before.condition(),
        before.conditionMet(),
        before.provisionsMet(),
        null,
        null,
        citation != null ? citation : before.citation(),
        person,
        null,
        outcome ? judged : before.vote(),
        at);
  }
}
