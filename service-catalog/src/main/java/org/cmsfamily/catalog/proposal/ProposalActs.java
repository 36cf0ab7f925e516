package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.problem.Violation;

/** What a caller may do to a proposal now, and why not the rest. */
record ProposalActs(Proposal proposal, LocalDate today, Set<Capacity> held) {

  List<PossibleAct> all() {
    return List.of(
        act(ProposalAct.REVISE, ProposalRoles.SECRETARIAT, this::participant, revising()),
        act(ProposalAct.TRANSLATE, ProposalRoles.SECRETARIAT, this::participant, open()),
        act(ProposalAct.BEGIN_CONSULTATION, ProposalRoles.SECRETARIAT, this::lead, at(Stage.DRAFT)),
        act(ProposalAct.COMMENT, ProposalRoles.COMMENTING, this::consulted, consulting()),
        act(ProposalAct.REQUEST_ADVICE, ProposalRoles.SECRETARIAT, this::participant, consulting()),
        act(ProposalAct.GIVE_ADVICE, ProposalRoles.ADVISING, this::adviser, consulting()),
        act(ProposalAct.EXTEND_ADVICE, ProposalRoles.ADVISING, this::adviser, extending()),
        act(ProposalAct.ANSWER_ADVICE, ProposalRoles.SIGNING, this::participant, answering()),
        act(ProposalAct.SIGN, ProposalRoles.SIGNING, this::unsigned, consulting()),
        act(ProposalAct.WITHDRAW_SIGNATURE, ProposalRoles.SIGNING, this::signed, consulting()),
        act(ProposalAct.SUBMIT, ProposalRoles.SIGNING, this::participant, submitting()),
        act(ProposalAct.TAKE_BACK, ProposalRoles.SIGNING, this::participant, at(Stage.SUBMITTED)),
        act(
            ProposalAct.RECORD_APPROVAL,
            ProposalRoles.RECORDING,
            this::submitted,
            at(Stage.SUBMITTED)),
        act(ProposalAct.WITHDRAW, ProposalRoles.withdrawing(proposal.stage()), this::lead, open()));
  }

  private PossibleAct act(
      ProposalAct act, Set<String> roles, Predicate<String> holder, List<String> against) {
    return PossibleAct.of(act, held, roles, holder, against);
  }

  private boolean lead(String holder) {
    return proposal.lead().equals(holder);
  }

  private boolean participant(String holder) {
    return proposal.isParticipant(holder);
  }

  private boolean adviser(String holder) {
    return proposal.adviser().equals(holder);
  }

  private boolean consulted(String holder) {
    return participant(holder) || adviser(holder);
  }

  private boolean unsigned(String holder) {
    return participant(holder) && !proposal.toCurrent().isSignedBy(holder);
  }

  private boolean signed(String holder) {
    return participant(holder) && proposal.toCurrent().isSignedBy(holder);
  }

  private boolean submitted(String holder) {
    return participant(holder) && !proposal.toCurrent().submissionsOf(holder).isEmpty();
  }

  private List<String> open() {
    return proposal.stage().over() ? is() : List.of();
  }

  private List<String> at(Stage... stages) {
    return List.of(stages).contains(proposal.stage()) ? List.of() : is();
  }

  private List<String> consulting() {
    return at(Stage.IN_CONSULTATION, Stage.AGREED);
  }

  private List<String> revising() {
    return at(Stage.DRAFT, Stage.IN_CONSULTATION, Stage.AGREED);
  }

  private List<String> extending() {
    var stale = proposal.consultation().advice().isStaleFor(proposal.current().number());
    return stale ? consulting() : List.of("there is no advice on older terms to extend");
  }

  private List<String> answering() {
    return proposal.consultation().advice().given().isEmpty()
        ? List.of("there is no advice to answer")
        : open();
  }

  private List<String> submitting() {
    var reasons = new ArrayList<>(at(Stage.IN_CONSULTATION, Stage.AGREED, Stage.SUBMITTED));
    Agreement.missing(proposal, proposal.current().screening(), today).stream()
        .map(Violation::message)
        .forEach(reasons::add);
    return reasons;
  }

  private List<String> is() {
    return List.of("it is %s".formatted(Words.of(proposal.stage())));
  }
}
