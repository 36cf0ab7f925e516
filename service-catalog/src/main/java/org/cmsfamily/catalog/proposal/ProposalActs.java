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
import org.cmsfamily.platform.wording.Text;

/**
 * What a caller may do to a proposal now, and why not the rest.
 *
 * @param againstBinding why nothing that binds an instrument may be done now
 */
record ProposalActs(
    Proposal proposal, LocalDate today, Set<Capacity> held, List<Text> againstBinding) {

  List<PossibleAct> all() {
    return List.of(
        act(ProposalAct.REVISE, revising()),
        act(ProposalAct.TRANSLATE, open()),
        act(ProposalAct.CONFIRM_TRANSLATION, translated()),
        act(ProposalAct.BEGIN_CONSULTATION, at(Stage.DRAFT)),
        act(ProposalAct.AGREE_TO_PARTICIPANTS, consulting()),
        act(ProposalAct.COMMENT, consulting()),
        act(ProposalAct.ANSWER_COMMENT, commented()),
        act(ProposalAct.REQUEST_ADVICE, consulting()),
        act(ProposalAct.GIVE_ADVICE, consulting()),
        act(ProposalAct.EXTEND_ADVICE, extending()),
        act(ProposalAct.ANSWER_ADVICE, answering()),
        act(ProposalAct.SIGN, this::unsigned, consulting()),
        act(ProposalAct.WITHDRAW_SIGNATURE, this::signed, consulting()),
        act(ProposalAct.SUBMIT, submitting()),
        act(ProposalAct.TAKE_BACK, at(Stage.SUBMITTED)),
        act(ProposalAct.RECORD_APPROVAL, this::undecided, at(Stage.SUBMITTED, Stage.APPROVED)),
        act(ProposalAct.CONFIRM_AMENDMENT, amended()),
        act(ProposalAct.ATTACH_DOCUMENT, open()),
        act(ProposalAct.ATTACH_TO_SUBMISSION, this::before, at(Stage.SUBMITTED)),
        act(ProposalAct.WITHDRAW, open()));
  }

  private PossibleAct act(ProposalAct act, List<Text> against) {
    return act(act, holder -> true, against);
  }

  private PossibleAct act(ProposalAct act, Predicate<String> which, List<Text> against) {
    return PossibleAct.of(
            act,
            held,
            act.roles(proposal.stage()),
            holder -> act.involvement().isOf(proposal, holder) && which.test(holder),
            against)
        .unless(act.binding() ? againstBinding : List.of());
  }

  private boolean unsigned(String holder) {
    return !proposal.toCurrent().isSignedBy(holder);
  }

  private boolean signed(String holder) {
    return proposal.toCurrent().isSignedBy(holder);
  }

  private boolean before(String holder) {
    return !proposal.toCurrent().submissionsOf(holder).isEmpty();
  }

  private boolean undecided(String holder) {
    return before(holder)
        && (proposal.stage() == Stage.SUBMITTED || new Parties(proposal).acceding(holder));
  }

  private List<Text> open() {
    return proposal.stage().over() ? is() : List.of();
  }

  private List<Text> at(Stage... stages) {
    return List.of(stages).contains(proposal.stage()) ? List.of() : is();
  }

  private List<Text> consulting() {
    return at(Stage.IN_CONSULTATION, Stage.AGREED);
  }

  private List<Text> revising() {
    return at(Stage.DRAFT, Stage.IN_CONSULTATION, Stage.AGREED);
  }

  private List<Text> extending() {
    var stale = proposal.consultation().advice().isStaleFor(proposal.current().number());
    return stale ? consulting() : List.of(Text.of("no-older-advice"));
  }

  private List<Text> answering() {
    return proposal.consultation().advice().given().isEmpty()
        ? List.of(Text.of("no-advice-to-answer"))
        : open();
  }

  private List<Text> commented() {
    var consultation = proposal.consultation();
    return consultation.answers().size() == consultation.comments().size()
        ? List.of(Text.of("no-comment-to-answer"))
        : open();
  }

  private List<Text> translated() {
    var number = proposal.current().number();
    return proposal.consultation().translations().stream()
            .filter(one -> one.isOf(number))
            .allMatch(one -> one.status() == Translation.Status.CONFIRMED)
        ? List.of(Text.of("no-translation-to-confirm"))
        : open();
  }

  private List<Text> amended() {
    var text = proposal.current().fingerprint();
    return proposal.commitments().amendedTo(text).isEmpty()
        ? List.of(Text.of("not-amended-to-this"))
        : at(Stage.IN_CONSULTATION, Stage.AGREED, Stage.SUBMITTED);
  }

  private List<Text> submitting() {
    var reasons = new ArrayList<>(at(Stage.IN_CONSULTATION, Stage.AGREED, Stage.SUBMITTED));
    Agreement.missing(proposal, proposal.current().screening(), today).stream()
        .map(Violation::text)
        .forEach(reasons::add);
    return reasons;
  }

  private List<Text> is() {
    return List.of(Text.of("proposal-is").with("state", Words.of(proposal.stage())));
  }
}
