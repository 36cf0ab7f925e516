package org.cmsfamily.catalog.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.catalog.Refusal;
import org.cmsfamily.catalog.cost.Encumbrance;
import org.cmsfamily.catalog.cost.Encumbrances;
import org.cmsfamily.catalog.safeguard.Act;
import org.cmsfamily.catalog.safeguard.Case;
import org.cmsfamily.catalog.safeguard.CaseExamples;
import org.cmsfamily.catalog.safeguard.HeldFunds;
import org.cmsfamily.catalog.safeguard.Mandate;
import org.cmsfamily.catalog.screening.Screening;
import org.cmsfamily.catalog.service.Grounds;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Proposals of a small family and what people try to do to them, without a database: each act asks
 * the rules as its use case does, and is refused or done.
 */
final class RandomProcess {
  private final Random random;
  private final RandomTerms texts;
  final RandomServices services = new RandomServices();
  final RandomRegistry registry;
  final Map<String, Proposal> proposals = new TreeMap<>();
  final Map<String, Grounds> running = new HashMap<>();
  final Set<String> closed = new HashSet<>();
  Encumbrances held = Encumbrances.NONE;
  int done;

  RandomProcess(Random random) {
    this.random = random;
    this.texts = new RandomTerms(random);
    this.registry = new RandomRegistry(random);
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  /** One act of someone, or a change of what the registry knows. */
  void act() {
    var open = proposals.values().stream().filter(one -> !one.stage().over()).toList();
    try {
      if (random.nextInt(12) == 0) {
        registry.change();
      } else if (random.nextInt(400) == 0) {
        close();
      } else if (open.size() < 5) {
        open();
      } else {
        on(any(random.nextInt(20) == 0 ? List.copyOf(proposals.values()) : open));
      }
    } catch (Problem refused) {
      done--; // the act was refused
    }
    done++;
    start();
  }

  Proposal proposal(String id) {
    return Objects.requireNonNull(proposals.get(id));
  }

  /**
   * A service ends, or what was approved never starts, and what its terms and those that would
   * continue it held is free again.
   */
  private void close() {
    proposals.values().stream()
        .filter(one -> one.stage() == Stage.APPROVED && one.continuation() == null)
        .filter(one -> closed.add(one.id()))
        .findFirst()
        .map(one -> one.current().terms().serviceCode())
        .ifPresent(
            code -> {
              services.close(code);
              held = held.ofOtherServicesThan(code);
            });
  }

  private void open() {
    var id = "P" + proposals.size();
    var continuation = random.nextInt(3) == 0 ? services.any(random).orElse(null) : null;
    var text = texts.of(id, continuation);
    Refusal.ifAny(
        CatalogProblems.CONTINUATION_REFUSED,
        services.against(continuation, text.terms(), today()));
    proposals.put(
        id, Proposal.open(id, "F", "UNEP", version(1, text, id, continuation), continuation));
  }

  private TermsVersion version(
      int number, FixedTerms text, String id, @Nullable Continuation continuation) {
    return new TermsVersion(
        number, text, today(), "CMS:programme-officer", screen(text, id, continuation));
  }

  private void on(Proposal one) {
    switch (random.nextInt(3) == 0 ? random.nextInt(40) : next(one.stage())) {
      case 0 -> change(one, ProposalAct.REVISE, (it, who) -> revise(it));
      case 1, 2, 3, 4 -> change(one, ProposalAct.BEGIN_CONSULTATION, (it, who) -> begin(it));
      case 5, 6, 7, 8, 9, 10 -> change(one, ProposalAct.GIVE_ADVICE, (it, who) -> advise(it));
      case 11, 12, 13, 14, 15, 16, 17, 18 -> change(one, ProposalAct.SIGN, this::sign);
      case 19, 20, 21, 22, 23, 24, 25, 26 -> change(one, ProposalAct.SUBMIT, this::submit);
      case 27 -> back(one);
      case 28 -> change(one, ProposalAct.CONFIRM_AMENDMENT, this::confirm);
      default -> change(one, ProposalAct.RECORD_APPROVAL, this::decide);
    }
  }

  /** What comes next in the process, by its number above. */
  private int next(Stage stage) {
    return switch (stage) {
      case DRAFT -> 1;
      case IN_CONSULTATION -> any(List.of(0, 5, 5, 11, 11, 11, 11, 11, 11, 11, 11, 27));
      case AGREED -> 19;
      case SUBMITTED -> random.nextBoolean() ? 19 : 29;
      case APPROVED, REJECTED, WITHDRAWN -> 29;
    };
  }

  private void back(Proposal one) {
    switch (random.nextInt(4)) {
      case 0, 1 ->
          change(
              one,
              ProposalAct.WITHDRAW,
              (it, who) -> it.withdraw(new Withdrawal("No", who.capacity(), today())));
      case 2 ->
          change(
              one,
              ProposalAct.WITHDRAW_SIGNATURE,
              (it, who) -> it.unsign(who.holder(), cause(who)));
      default -> change(one, ProposalAct.TAKE_BACK, this::takeBack);
    }
  }

  private Proposal takeBack(Proposal one, RandomPerson who) {
    var submissions = one.commitments().submissions();
    return submissions.isEmpty() ? one : one.takeBack(any(submissions), cause(who));
  }

  private Cause cause(RandomPerson who) {
    return new Cause(today(), who.capacity(), who.id(), "Why not");
  }

  private void change(
      Proposal before, ProposalAct act, BiFunction<Proposal, RandomPerson, Proposal> change) {
    var roles = act.roles(before.stage());
    var who =
        roles.contains(Roles.CHAIR)
            ? new RandomPerson(Roles.CHAIR, registry.anyBody(any(before.participants())))
            : RandomPerson.anyone(random, roles);
    if (!who.may(roles, holder -> act.involvement().isOf(before, holder))) {
      return;
    }
    var after = change.apply(before, who);
    proposals.put(after.id(), after);
    if (before.stage().holds() && !after.stage().holds()) {
      held = held.ofOthersThan(after.id());
    }
    if (before.stage() != Stage.APPROVED && after.stage() == Stage.APPROVED) {
      follow(after);
    }
  }

  /**
   * Terms that continue a service hold their own costs, from their start, instead of its former.
   */
  private void follow(Proposal approved) {
    var continuation = approved.continuation();
    if (continuation != null) {
      var terms = approved.current().terms();
      var needed = HeldFunds.of(caseOf(approved), approved.id());
      held =
          new Encumbrances(
              held.all().stream()
                  .filter(
                      one ->
                          !terms.serviceCode().equals(one.serviceCode())
                              || one.line().year().isBefore(terms.firstWholeYear()))
                  .toList());
      take(needed);
      services.follow(continuation.service());
    }
  }

  private Proposal revise(Proposal one) {
    return one.revise(next(one));
  }

  TermsVersion next(Proposal one) {
    return version(
        one.current().number() + 1,
        texts.of(one.id(), one.continuation()),
        one.id(),
        one.continuation());
  }

  private Proposal begin(Proposal one) {
    return one.beginConsultation(screen(one), today());
  }

  private Proposal advise(Proposal one) {
    var advice =
        new Advice(
            one.current().number(),
            Opinion.FAVOURABLE,
            "Yes",
            "UNEP:adviser",
            "u",
            today(),
            List.of());
    return one.advise(advice, screen(one));
  }

  private Proposal sign(Proposal one, RandomPerson who) {
    var text = random.nextInt(10) == 0 ? one.versions().getFirst() : one.current();
    return one.sign(
        new Signature(
            who.holder(), text.fingerprint(), who.capacity(), who.id(), today(), Instant.EPOCH),
        screen(one));
  }

  private Proposal submit(Proposal one, RandomPerson who) {
    var family = registry.today();
    var body = family.body(registry.anyBody(who.holder())).orElseThrow();
    var meeting = family.meeting(registry.anyMeeting(body.code())).orElseThrow();
    if (!body.instrument().equals(who.holder())) {
      return one;
    }
    var against =
        new ArrayList<Violation>(
            new SubmissionRules(one, family)
                .against(who.holder(), body, meeting, Terms.COMMON_SERVICES));
    against.addAll(mandate(one, who.holder()));
    against.addAll(services.against(one.continuation(), one.current().terms(), today()));
    against.addAll(others(one));
    var submitted =
        one.submit(
            new Submission(
                one.commitments().submissions().size() + 1,
                who.holder(),
                body.code(),
                meeting.code(),
                Terms.COMMON_SERVICES,
                today(),
                one.current().fingerprint(),
                who.capacity(),
                who.id(),
                screen(one),
                new BodyDecisions(one, RecordApproval.inForce(family)).byOthersThan(who.holder()),
                List.of(),
                null),
            against);
    var needed = HeldFunds.of(caseOf(one), one.id());
    take(
        one.continuation() == null
            ? needed
            : held.beyond(
                one.current().terms().serviceCode(),
                one.id(),
                needed,
                one.current().terms().firstWholeYear()));
    return submitted;
  }

  /** Only one proposal that continues a service is before bodies at a time. */
  private List<Violation> others(Proposal one) {
    var code = one.current().terms().serviceCode();
    return one.continuation() == null
            || proposals.values().stream()
                .filter(other -> !other.id().equals(one.id()) && other.continuation() != null)
                .filter(other -> other.stage() == Stage.SUBMITTED)
                .noneMatch(other -> other.current().terms().serviceCode().equals(code))
        ? List.of()
        : List.of(Violation.of("service-code", "/serviceCode", code));
  }

  private void take(List<Encumbrance> more) {
    var all = new ArrayList<>(held.all());
    more.stream()
        .filter(
            one ->
                held.all().stream()
                    .noneMatch(
                        it ->
                            Objects.equals(it.proposal(), one.proposal())
                                && it.line().equals(one.line())))
        .forEach(all::add);
    held = new Encumbrances(all);
  }

  private Proposal decide(Proposal one, RandomPerson who) {
    var family = registry.today();
    var decision = family.decision(registry.anyDecision(who.holder())).orElseThrow();
    var outcome = any(List.of(Outcome.APPROVED, Outcome.APPROVED, any(List.of(Outcome.values()))));
    var text = outcome == Outcome.APPROVED_AS_AMENDED ? next(one) : null;
    var request =
        new ApprovalRequest(
            decision.key(),
            outcome,
            List.of(),
            null,
            null,
            "Because",
            text == null ? null : text.terms(),
            null);
    var against =
        new ArrayList<>(new ApprovalRules(one, family).against(who.holder(), decision, request));
    if (outcome.approves() || text != null) {
      var terms = text == null ? one.current().terms() : text.terms();
      against.addAll(services.against(one.continuation(), terms, today()));
      one.participants().forEach(code -> against.addAll(mandate(one, code)));
    }
    var deciding = new Deciding(one, RecordApproval.inForce(family));
    var approval =
        new Approval(
            who.holder(),
            decision.body(),
            decision.key(),
            decision.decidedOn().orElse(today()),
            outcome,
            List.of(),
            null,
            "Because",
            one.current().fingerprint(),
            today(),
            who.capacity(),
            who.id(),
            null,
            text == null ? null : text.fingerprint());
    return text == null
        ? deciding.decide(approval, against)
        : deciding.amend(approval, text, against);
  }

  private Proposal confirm(Proposal one, RandomPerson who) {
    return confirm(one, who.holder());
  }

  /** As the Chair of a body. */
  Proposal confirm(Proposal one, String body) {
    var text = one.current().fingerprint();
    var amending =
        one.commitments().amendedTo(text).stream()
            .filter(it -> it.body().equals(body))
            .findFirst()
            .orElseThrow();
    return new Deciding(one, RecordApproval.inForce(registry.today()))
        .confirm(amending.carriedOver(text, today(), body + ":chair", "chair"));
  }

  /** What is approved starts once all that it rests on holds. */
  private void start() {
    for (var one : proposals.values()) {
      if (one.stage() == Stage.APPROVED
          && one.continuation() == null
          && !running.containsKey(one.id())
          && !closed.contains(one.id())) {
        var approved = new ApprovedProposal(one, !whole(one), new TreeMap<>()).terms();
        var grounds = new Grounds(approved.text(), approved.approvals());
        if (!today().isBefore(approved.text().terms().start())
            && grounds.lapsed(registry.today()).isEmpty()) {
          running.put(one.id(), grounds);
          services.start(approved.text());
        }
      }
    }
  }

  /** Whether the bodies of all whom the terms bind anew have approved, and all that holds. */
  private boolean whole(Proposal one) {
    return new BodyDecisions(one, RecordApproval.inForce(registry.today())).byAll();
  }

  /** Who cannot be left out now: the coalition if the rest have not acceded, else all. */
  Set<String> bound(Proposal one) {
    var coalition = one.current().terms().coalition();
    return coalition == null || whole(one)
        ? Set.copyOf(one.participants())
        : Set.copyOf(coalition.participants());
  }

  LocalDate today() {
    return registry.today().date();
  }

  private Screening screen(FixedTerms text, String id, @Nullable Continuation continuation) {
    return Screening.of(
        new Case(
            text,
            registry.today(),
            CaseExamples.STUDY,
            others(text.terms(), id, continuation),
            List.of()));
  }

  private Encumbrances others(Terms terms, String id, @Nullable Continuation continuation) {
    var before = held.heldBefore(id);
    return continuation == null
        ? before
        : before.ofOtherServicesThan(terms.serviceCode(), terms.firstWholeYear());
  }

  Screening screen(Proposal one) {
    return Screening.of(caseOf(one));
  }

  List<Violation> mandate(Proposal one, String instrument) {
    return Screening.violations(Mandate.forSubmissionOf(instrument), caseOf(one));
  }

  private Case caseOf(Proposal one) {
    var acts =
        one.toCurrent().signatures().stream()
            .map(
                it ->
                    new Act(
                        "sign-terms",
                        it.person(),
                        Roles.EXECUTIVE_SECRETARY,
                        it.instrument(),
                        it.on()))
            .toList();
    return new Case(
        one.current().text(),
        registry.today(),
        CaseExamples.STUDY,
        others(one.current().terms(), one.id(), one.continuation()),
        acts);
  }
}
