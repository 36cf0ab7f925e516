package org.cmsfamily.catalog.proposal;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

/**
 * What a caller may do to a proposal now, and why not the rest. Whoever does not see the newest
 * text is told nothing that lies in it.
 *
 * @param told whether the caller sees the newest text
 * @param againstBinding why nothing that binds an instrument may be done now
 */
record ProposalActs(
    Proposal proposal,
    FamilyOn family,
    SubmissionOutlook outlook,
    Set<Capacity> held,
    boolean told,
    List<Text> againstBinding) {

  List<PossibleAct> all() {
    return List.of(
        act(ProposalAct.REVISE, revising()),
        act(ProposalAct.TRANSLATE, open()),
        act(ProposalAct.CONFIRM_TRANSLATION, translated()),
        act(ProposalAct.BEGIN_CONSULTATION, beginning()),
        act(ProposalAct.AGREE_TO_PARTICIPANTS, consulting()),
        act(ProposalAct.COMMENT, consulting()),
        act(ProposalAct.ANSWER_COMMENT, commented()),
        act(ProposalAct.REQUEST_ADVICE, consulting()),
        act(ProposalAct.GIVE_ADVICE, consulting()),
        act(ProposalAct.EXTEND_ADVICE, extending()),
        act(ProposalAct.ANSWER_ADVICE, answering()),
        act(ProposalAct.SIGN, this::unsigned, consulting()),
        act(ProposalAct.WITHDRAW_SIGNATURE, this::signed, consulting()),
        submit(),
        act(ProposalAct.TAKE_BACK, takingBack()),
        act(ProposalAct.RECORD_APPROVAL, this::undecided, at(Stage.SUBMITTED, Stage.APPROVED)),
        act(ProposalAct.CONFIRM_AMENDMENT, this::unconfirmed, amended()),
        act(ProposalAct.RECORD_ERRATUM, new TermsErrata(proposal).against()),
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
            told ? against : List.of())
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

  /** Some body of the holder's has the terms before it and has not rejected them for good. */
  private boolean undecided(String holder) {
    var current = proposal.toCurrent();
    return (proposal.stage() != Stage.APPROVED || accedes(holder))
        && current.submissionsOf(holder).stream()
            .map(one -> current.latestOf(holder, one.body()))
            .anyMatch(said -> said.filter(one -> one.outcome() == Outcome.REJECTED).isEmpty());
  }

  private boolean accedes(String holder) {
    return new Parties(proposal).acceding(holder)
        && !new BodyDecisions(proposal, RecordApproval.inForce(family)).byAll();
  }

  /** A body of this code amended the terms to this text, and its Chair can confirm that. */
  private boolean unconfirmed(String body) {
    return proposal.commitments().amendedTo(proposal.current().fingerprint()).stream()
        .filter(one -> one.body().equals(body))
        .findFirst()
        .filter(
            one ->
                Amendment.against(one, proposal.toCurrent(), RecordApproval.inForce(family))
                    .isEmpty())
        .isPresent();
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

  private List<Text> beginning() {
    return and(
        at(Stage.DRAFT), proposal.current().text().costs().unclear().stream().map(Violation::text));
  }

  private List<Text> extending() {
    return proposal.consultation().advice().canBeExtended(proposal.current().number())
        ? consulting()
        : List.of(Text.of("no-older-advice"));
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

  private List<Text> takingBack() {
    return proposal.toCurrent().submissions().stream().anyMatch(new Parties(proposal)::awaits)
        ? List.of()
        : at(Stage.SUBMITTED);
  }

  /** In the capacities in which some body can have the terms; what it takes is asked of these. */
  private PossibleAct submit() {
    var stage = at(Stage.IN_CONSULTATION, Stage.AGREED, Stage.SUBMITTED, Stage.APPROVED);
    var possible = act(ProposalAct.SUBMIT, outlook::isOpenFor, stage);
    if (!possible.allowed()) {
      return act(ProposalAct.SUBMIT, outlook::isOpenFor, and(stage, missing()));
    }
    var against = new TreeMap<String, List<Text>>();
    possible.as().forEach(one -> against.computeIfAbsent(one.holder(), outlook::against));
    Predicate<String> free = holder -> against.getOrDefault(holder, List.of()).isEmpty();
    return against.keySet().stream().anyMatch(free)
        ? act(
            ProposalAct.SUBMIT, holder -> outlook.isOpenFor(holder) && free.test(holder), List.of())
        : act(
            ProposalAct.SUBMIT,
            outlook::isOpenFor,
            against.values().stream().flatMap(List::stream).distinct().toList());
  }

  /** By the screening that stands with the terms. */
  private Stream<Text> missing() {
    var screening = proposal.current().screening();
    return Agreement.missing(proposal, screening, family.date()).stream().map(Violation::text);
  }

  private static List<Text> and(List<Text> some, Stream<Text> more) {
    return Stream.concat(some.stream(), more).toList();
  }

  private List<Text> is() {
    return List.of(Text.of("proposal-is").with("state", Words.of(proposal.stage())));
  }
}
