package org.cmsfamily.catalog.proposal;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

/**
 * What a caller may do to a proposal now, and why not what can still come. What is over for good is
 * left out. Whoever does not see the newest text is told nothing that lies in it.
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

  List<ProposalActView> all() {
    return Stream.of(
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
            act(ProposalAct.SIGN, consulting(), this::signedAlready),
            act(ProposalAct.WITHDRAW_SIGNATURE, consulting(), this::notSigned),
            submit(),
            act(ProposalAct.TAKE_BACK, takingBack()),
            act(ProposalAct.RECORD_APPROVAL, at(Stage.SUBMITTED, Stage.APPROVED), this::decided),
            act(ProposalAct.CONFIRM_AMENDMENT, amended(), this::amending),
            act(ProposalAct.RECORD_ERRATUM, new TermsErrata(proposal).against()),
            act(ProposalAct.ATTACH_DOCUMENT, open()),
            act(ProposalAct.ATTACH_TO_SUBMISSION, at(Stage.SUBMITTED), this::notBefore),
            act(ProposalAct.WITHDRAW, open()))
        .flatMap(acts -> acts)
        .toList();
  }

  private Stream<ProposalActView> act(ProposalAct act, List<Text> against) {
    return act(act, against, holder -> List.of());
  }

  /**
   * One act.
   *
   * @param against what lies in the proposal's state, whoever asks
   * @param own what else keeps a holder from it who could do it
   */
  private Stream<ProposalActView> act(
      ProposalAct act, List<Text> against, Function<String, List<Text>> own) {
    var fitting = fitting(act);
    if (told && act.isOver(proposal, fitting)) {
      return Stream.of();
    }
    if (!told) {
      var free = fitting.stream().filter(one -> own.apply(one.holder()).isEmpty()).toList();
      var judged = PossibleAct.of(act, free, act.roles(proposal.stage()), List.of());
      return Stream.of(new ProposalActView(bound(act, judged), List.of()));
    }
    return Stream.of(
        fitting.isEmpty() || !against.isEmpty()
            ? new ProposalActView(possible(act, fitting, against), List.of())
            : asOneOf(act, fitting, own));
  }

  /** In the capacities that nothing keeps from it; what keeps the others is a remark then. */
  private ProposalActView asOneOf(
      ProposalAct act, List<Capacity> fitting, Function<String, List<Text>> own) {
    var reasons = new TreeMap<String, List<Text>>();
    fitting.forEach(one -> reasons.computeIfAbsent(one.holder(), own));
    var all = reasons.values().stream().flatMap(List::stream).distinct().toList();
    var free =
        fitting.stream()
            .filter(one -> reasons.getOrDefault(one.holder(), List.of()).isEmpty())
            .toList();
    if (free.isEmpty()) {
      return new ProposalActView(possible(act, fitting, all), List.of());
    }
    var possible = possible(act, free, List.of());
    return new ProposalActView(
        possible, possible.allowed() ? and(remarks(act), all.stream()) : List.of());
  }

  private PossibleAct possible(ProposalAct act, List<Capacity> fitting, List<Text> against) {
    var roles = act.roles(proposal.stage());
    var judged =
        fitting.isEmpty()
            ? PossibleAct.of(act, held, roles, involved(act), against)
            : PossibleAct.of(act, fitting, roles, against);
    return bound(act, judged);
  }

  private PossibleAct bound(ProposalAct act, PossibleAct judged) {
    return judged.unless(act.binding() ? againstBinding : List.of());
  }

  private Predicate<String> involved(ProposalAct act) {
    return holder -> act.involvement().isOf(proposal, holder);
  }

  private List<Capacity> fitting(ProposalAct act) {
    return held.stream()
        .filter(one -> act.roles(proposal.stage()).contains(one.role()))
        .filter(one -> involved(act).test(one.holder()))
        .sorted()
        .toList();
  }

  /** What is signed can be agreed only when every safeguard is satisfied. */
  private List<Text> remarks(ProposalAct act) {
    var screening = proposal.current().screening();
    return act != ProposalAct.SIGN || screening.passed()
        ? List.of()
        : and(
            List.of(Text.of("signing-while-open").with("on", screening.on())),
            screening.violations().stream().map(Violation::text));
  }

  private List<Text> signedAlready(String holder) {
    return proposal.toCurrent().isSignedBy(holder)
        ? List.of(ofVersion("version-signed", holder))
        : List.of();
  }

  private List<Text> notSigned(String holder) {
    return proposal.toCurrent().isSignedBy(holder)
        ? List.of()
        : List.of(ofVersion("version-not-signed", holder));
  }

  private Text ofVersion(String code, String holder) {
    return Text.of(code).with("instrument", holder).with("version", proposal.current().number());
  }

  private List<Text> notBefore(String holder) {
    return proposal.toCurrent().submissionsOf(holder).isEmpty()
        ? List.of(Text.of("before-no-body").with("instrument", holder))
        : List.of();
  }

  /** No body of the holder's has the terms before it, or each has said its last word. */
  private List<Text> decided(String holder) {
    var current = proposal.toCurrent();
    boolean waited = proposal.stage() != Stage.APPROVED || accedes(holder);
    boolean undecided =
        current.submissionsOf(holder).stream()
            .map(one -> current.latestOf(holder, one.body()))
            .anyMatch(said -> said.filter(one -> one.outcome() == Outcome.REJECTED).isEmpty());
    if (waited && undecided) {
      return List.of();
    }
    var before = notBefore(holder);
    return before.isEmpty()
        ? List.of(Text.of("bodies-have-decided").with("instrument", holder))
        : before;
  }

  private boolean accedes(String holder) {
    return new Parties(proposal).acceding(holder)
        && !new BodyDecisions(proposal, RecordApproval.inForce(family)).byAll();
  }

  /** What keeps the Chair of a body from confirming the text as that body amended it. */
  private List<Text> amending(String body) {
    return proposal.commitments().amendedTo(proposal.current().fingerprint()).stream()
        .filter(one -> one.body().equals(body))
        .limit(1)
        .flatMap(
            one ->
                Amendment.against(one, proposal.toCurrent(), RecordApproval.inForce(family))
                    .stream())
        .map(Violation::text)
        .toList();
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

  /** Of whoever could do it, everything is asked that a submission is refused for. */
  private Stream<ProposalActView> submit() {
    var stage = at(Stage.IN_CONSULTATION, Stage.AGREED, Stage.SUBMITTED, Stage.APPROVED);
    return fitting(ProposalAct.SUBMIT).isEmpty()
        ? act(ProposalAct.SUBMIT, and(stage, outlook.missing()))
        : act(ProposalAct.SUBMIT, stage, outlook::against);
  }

  private static List<Text> and(List<Text> some, Stream<Text> more) {
    return Stream.concat(some.stream(), more).toList();
  }

  private List<Text> is() {
    return List.of(Text.of("proposal-is").with("state", proposal.stage().words()));
  }
}
