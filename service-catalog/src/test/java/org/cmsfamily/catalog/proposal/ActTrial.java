package org.cmsfamily.catalog.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cmsfamily.catalog.family.BodyFacts;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.MeetingFacts;
import org.cmsfamily.catalog.screening.Screening;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;

/**
 * Tries an act on a proposal in one capacity, in every way in which it could be accepted.
 *
 * @param today what is judged of it today
 */
record ActTrial(RandomProcess process, Proposal one, Judged today, Capacity held) {

  /** What the safeguards say of a proposal today, and what its instruments' mandates lack. */
  record Judged(Screening screening, Map<String, List<Violation>> mandates) {

    static Judged of(RandomProcess process, Proposal one) {
      return new Judged(
          process.screen(one),
          Stream.of("CMS", "AEWA", "EUROBATS")
              .collect(Collectors.toMap(it -> it, it -> process.mandate(one, it))));
    }

    List<Violation> mandate(String instrument) {
      return mandates.getOrDefault(instrument, List.of());
    }
  }

  /** Whether it is accepted, said in some way, and changes something. */
  boolean accepts(ProposalAct act) {
    return act.roles(one.stage()).contains(held.role())
        && act.involvement().isOf(one, held.holder())
        && ways(act).anyMatch(this::changes);
  }

  /** The proposal after it, said in the first way that is accepted; as it is, if none is. */
  Proposal done(ProposalAct act) {
    return ways(act).filter(this::changes).findFirst().map(Supplier::get).orElse(one);
  }

  private boolean changes(Supplier<Proposal> way) {
    try {
      return !way.get().equals(one);
    } catch (Problem refused) {
      // limits lie far beyond any real proposal, and no view counts them
      return refused.type().slug().equals("limit-reached");
    }
  }

  private Stream<Supplier<Proposal>> ways(ProposalAct act) {
    return switch (act) {
      case OPEN -> Stream.of();
      case REVISE -> Stream.of(() -> one.revise(process.next(one)));
      case TRANSLATE -> Stream.of(this::translated);
      case CONFIRM_TRANSLATION ->
          one.consultation().translations().stream()
              .filter(it -> it.status() == Translation.Status.UNOFFICIAL)
              .map(it -> () -> one.confirmTranslation(it.language(), by()));
      case BEGIN_CONSULTATION ->
          Stream.of(() -> one.beginConsultation(today.screening(), process.today()));
      case AGREE_TO_PARTICIPANTS -> Stream.of(this::agreed);
      case COMMENT -> Stream.of(() -> one.comment(comment()));
      case ANSWER_COMMENT -> comments().map(it -> () -> one.answerComment(answer(it)));
      case REQUEST_ADVICE ->
          Stream.of(() -> one.requestAdvice(process.today().plusDays(1), process.today(), by()));
      case GIVE_ADVICE -> Stream.of(this::advised);
      case EXTEND_ADVICE ->
          one.versions().stream()
              .map(it -> () -> one.extendAdvice(it.number(), today.screening(), process.today()));
      case ANSWER_ADVICE ->
          Stream.of(() -> one.answerAdvice(held.holder(), "Thanks", by(), process.today()));
      case SIGN -> Stream.of(this::signed);
      case WITHDRAW_SIGNATURE -> Stream.of(() -> one.unsign(held.holder(), cause()));
      case SUBMIT -> submissions();
      case TAKE_BACK ->
          one.commitments().submissions().stream().map(it -> () -> one.takeBack(it, cause()));
      case RECORD_APPROVAL ->
          process.registry.bodies(held.holder()).map(body -> () -> rejected(body));
      case CONFIRM_AMENDMENT -> Stream.of(() -> process.confirm(one, held.holder()));
      case RECORD_ERRATUM ->
          one.versions().stream().map(it -> () -> new TermsErrata(one).with(erratum(it.number())));
      case ATTACH_DOCUMENT, ATTACH_TO_SUBMISSION -> Stream.of();
      case WITHDRAW -> Stream.of(() -> one.withdraw(new Withdrawal("No", by(), process.today())));
    };
  }

  private TermsErratum erratum(int version) {
    return new TermsErratum(version, "Read 2027 for 2026.", process.today(), by());
  }

  private String by() {
    return held.toString();
  }

  private Cause cause() {
    return new Cause(process.today(), by(), "p", "Why not");
  }

  private Proposal translated() {
    return one.translate(
        new Translation(
            "fr",
            "Services " + one.version(),
            Translation.Status.UNOFFICIAL,
            one.current().number(),
            new TreeMap<>(),
            null));
  }

  private Proposal agreed() {
    return one.agree(
        new ParticipantAgreement(
            held.holder(), one.participants(), one.current().number(), by(), "p", process.today()));
  }

  private Comment comment() {
    return new Comment(by(), "p", one.current().number(), "So", process.today());
  }

  private Stream<Integer> comments() {
    return IntStream.rangeClosed(1, one.consultation().comments().size()).boxed();
  }

  private CommentAnswer answer(int comment) {
    return new CommentAnswer(
        comment, by(), "p", one.current().number(), "Because", process.today());
  }

  private Proposal advised() {
    return one.advise(
        new Advice(
            one.current().number(),
            Opinion.FAVOURABLE,
            "Yes",
            by(),
            "p",
            process.today(),
            List.of()),
        today.screening());
  }

  private Proposal signed() {
    return one.sign(
        new Signature(
            held.holder(), one.current().fingerprint(), by(), "p", process.today(), Instant.EPOCH),
        today.screening());
  }

  private Stream<Supplier<Proposal>> submissions() {
    return process
        .registry
        .bodies(held.holder())
        .flatMap(
            body ->
                process.registry.today().meetingsOf(held.holder()).stream()
                    .flatMap(
                        meeting ->
                            one.current().terms().subjectsOf(held.holder()).stream()
                                .map(subject -> () -> submitted(body, meeting, subject))));
  }

  private Proposal submitted(BodyFacts body, MeetingFacts meeting, String subject) {
    var family = process.registry.today();
    var against =
        new ArrayList<Violation>(
            new SubmissionRules(one, family).against(held.holder(), body, meeting, subject));
    against.addAll(today.mandate(held.holder()));
    against.addAll(
        process.services.against(one.continuation(), one.current().terms(), process.today()));
    return one.submit(
        new Submission(
            one.commitments().submissions().size() + 1,
            held.holder(),
            body.code(),
            meeting.code(),
            subject,
            process.today(),
            one.current().fingerprint(),
            by(),
            "p",
            today.screening(),
            List.of(),
            List.of(),
            null),
        against);
  }

  /** By a decision of today that counts. */
  private Proposal rejected(BodyFacts body) {
    var decision =
        new DecisionFacts(
            "TODAY",
            "F",
            held.holder(),
            body.code(),
            null,
            process.today(),
            "rejected",
            null,
            null,
            false,
            List.of(),
            List.of(),
            false,
            true,
            null);
    var request =
        new ApprovalRequest("TODAY", Outcome.REJECTED, List.of(), null, null, "No", null, null);
    var family = process.registry.today();
    return new Deciding(one, RecordApproval.inForce(family))
        .decide(
            new Approval(
                held.holder(),
                body.code(),
                "TODAY",
                process.today(),
                Outcome.REJECTED,
                List.of(),
                null,
                "No",
                one.current().fingerprint(),
                process.today(),
                by(),
                "p",
                null,
                null),
            new ApprovalRules(one, family).against(held.holder(), decision, request));
  }
}
