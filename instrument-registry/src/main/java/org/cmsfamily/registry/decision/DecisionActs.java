package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.platform.act.ActName;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.registry.holder.OfficeActs;

/** What the caller may do to a decision now, or why not. */
@ApplicationScoped
class DecisionActs {

  private final OfficeActs possible;

  DecisionActs(OfficeActs possible) {
    this.possible = possible;
  }

  List<PossibleAct> of(Decision decision) {
    var now = decision.now();
    var latest = decision.course().latest();
    var waits =
        OfficeActs.unless(
            decision.course().waiting(Instant.MAX).isEmpty(),
            "a change of it waits for its confirmation");
    boolean pending = now.status().isPending();
    boolean decided = now.status().isDecided();
    boolean rewritable = pending && !decision.isPublished();
    var again =
        OfficeActs.unless(
            !pending || rewritable, "the body comes again to a text that was published");
    var follows =
        OfficeActs.unless(
            pending || now.status() == DecisionStatus.DEFERRED || decision.counts(),
            "nothing follows its status");
    return List.of(
        possible.seconds(
            DecisionAct.CONFIRM_DECISION,
            decision,
            decision.instrument(),
            latest.recordedBy(),
            OfficeActs.unless(
                decision.course().awaitsConfirmation(),
                "there is nothing to confirm in its state")),
        act(DecisionAct.CHANGE_DECISION_STATUS, decision, both(follows, waits)),
        act(
            DecisionAct.RECORD_CONDITION_MET,
            decision,
            both(OfficeActs.unless(waits(decision), "it waits for no condition"), waits)),
        act(
            DecisionAct.RECORD_ERRATUM,
            decision,
            OfficeActs.unless(decided, "only what was decided has errata")),
        act(
            DecisionAct.RETRACT_DECISION,
            decision,
            OfficeActs.unless(
                !latest.recordCounts() && latest.status() != DecisionStatus.RETRACTED,
                "what counts is never taken back, only followed")),
        act(
            DecisionAct.CORRECT_DECISION,
            decision,
            OfficeActs.unless(rewritable, "only a draft is corrected that was never published")),
        act(DecisionAct.RECORD_DECISION_TEXT, decision, again),
        act(DecisionAct.ATTACH_DECISION_DOCUMENT, decision, again));
  }

  private static List<String> both(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private PossibleAct act(ActName name, Decision decision, List<String> against) {
    return possible.registrars(name, decision.instrument(), against);
  }

  private static boolean waits(Decision decision) {
    var now = decision.now();
    return (now.status() == DecisionStatus.ADOPTED_CONDITIONAL && !now.conditionMet())
        || decision.provisions().stream()
            .filter(Provision::setsOpenCondition)
            .anyMatch(one -> one.number() != null && !now.provisionsMet().contains(one.number()));
  }
}
