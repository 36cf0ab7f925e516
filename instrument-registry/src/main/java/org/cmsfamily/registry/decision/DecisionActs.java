package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.platform.act.ActName;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.wording.Text;
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
            decision.course().waiting(Instant.MAX).isEmpty(), Text.of("one-change-waits"));
    boolean pending = now.status().isPending();
    boolean decided = now.status().isDecided();
    boolean rewritable = pending && !decision.isPublished();
    var again = OfficeActs.unless(!pending || rewritable, Text.of("published-text-comes-again"));
    var follows =
        OfficeActs.unless(
            pending || now.status() == DecisionStatus.DEFERRED || decision.counts(),
            Text.of("nothing-follows-status"));
    return List.of(
        possible.seconds(
            DecisionAct.CONFIRM_DECISION,
            decision,
            decision.instrument(),
            latest.recordedBy(),
            OfficeActs.unless(
                decision.course().awaitsConfirmation(), Text.of("nothing-to-confirm"))),
        act(DecisionAct.CHANGE_DECISION_STATUS, decision, both(follows, waits)),
        act(
            DecisionAct.RECORD_CONDITION_MET,
            decision,
            both(OfficeActs.unless(waits(decision), Text.of("waits-for-no-condition")), waits)),
        act(
            DecisionAct.RECORD_ERRATUM,
            decision,
            OfficeActs.unless(decided, Text.of("errata-of-decided"))),
        act(
            DecisionAct.RETRACT_DECISION,
            decision,
            OfficeActs.unless(
                !latest.recordCounts() && latest.status() != DecisionStatus.RETRACTED,
                Text.of("never-taken-back"))),
        act(
            DecisionAct.CORRECT_DECISION,
            decision,
            OfficeActs.unless(rewritable, Text.of("only-unpublished-corrected"))),
        act(DecisionAct.RECORD_DECISION_TEXT, decision, again),
        act(DecisionAct.ATTACH_DECISION_DOCUMENT, decision, again));
  }

  private static List<Text> both(List<Text> some, List<Text> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private PossibleAct act(ActName name, Decision decision, List<Text> against) {
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
