package org.cmsfamily.catalog.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.cmsfamily.catalog.cost.Encumbrance;
import org.cmsfamily.catalog.cost.Encumbrances;
import org.cmsfamily.catalog.safeguard.Act;
import org.cmsfamily.catalog.safeguard.Case;
import org.cmsfamily.catalog.safeguard.CaseExamples;
import org.cmsfamily.catalog.safeguard.HeldFunds;
import org.cmsfamily.catalog.safeguard.Mandate;
import org.cmsfamily.catalog.screening.Screening;
import org.cmsfamily.catalog.service.ApprovedBy;
import org.cmsfamily.catalog.service.Grounds;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;

/**
 * Proposals of a small family and what people try to do to them, without a database: each act asks
 * the rules as its use case does, and is refused or done.
 */
final class RandomProcess {
  private static final List<String> INSTRUMENTS = List.of("CMS", "AEWA", "EUROBATS");
  private static final List<String> ROLES =
      List.of(Roles.EXECUTIVE_SECRETARY, Roles.PROGRAMME_OFFICER, Roles.REGISTRAR);

  private final Random random;
  final RandomRegistry registry;
  final Map<String, Proposal> proposals = new TreeMap<>();
  final Map<String, Grounds> running = new HashMap<>();
  Encumbrances held = Encumbrances.NONE;
  int done;

  RandomProcess(Random random) {
    this.random = random;
    this.registry = new RandomRegistry(random);
  }

  /** Who tries: a person in one capacity. */
  private record Person(String role, String holder) {

    boolean may(Set<String> roles, Predicate<String> forHolder) {
      return roles.contains(role) && forHolder.test(holder);
    }

    String capacity() {
      return holder + ":" + role;
    }

    String id() {
      return "es-" + holder.toLowerCase(Locale.ROOT);
    }
  }

  private Person anyone() {
    return random.nextInt(8) == 0
        ? new Person(Roles.ADVISER, "UNEP")
        : new Person(any(ROLES), any(INSTRUMENTS));
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  /** One act of someone, or a change of what the registry knows. */
  void act() {
    try {
      if (random.nextInt(12) == 0) {
        registry.change();
      } else if (proposals.size() < 6 || random.nextInt(40) == 0) {
        open();
      } else {
        on(any(List.copyOf(proposals.values())));
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

  private void open() {
    var id = "P" + proposals.size();
    var terms = terms(id);
    var first = new TermsVersion(1, terms, today(), "CMS:programme-officer", screen(terms, id));
    proposals.put(id, Proposal.open(id, "F", "UNEP", first));
  }

  private void on(Proposal one) {
    var who = anyone();
    switch (random.nextInt(14)) {
      case 0 -> change(one, who, ProposalRoles.SECRETARIAT, one::isParticipant, this::revise);
      case 1, 2 -> change(one, who, ProposalRoles.SECRETARIAT, one.lead()::equals, this::begin);
      case 3 -> change(one, who, ProposalRoles.ADVISING, one.adviser()::equals, this::advise);
      case 4, 5, 6 ->
          change(one, who, ProposalRoles.SIGNING, one::isParticipant, it -> sign(it, who));
      case 7, 8, 9 ->
          change(one, who, ProposalRoles.SIGNING, one::isParticipant, it -> submit(it, who));
      case 10, 11, 12 ->
          change(one, who, ProposalRoles.RECORDING, one::isParticipant, it -> decide(it, who));
      default -> back(one, who);
    }
  }

  private void back(Proposal one, Person who) {
    var cause = new Cause(today(), who.capacity(), who.id(), "Why not");
    switch (random.nextInt(6)) {
      case 0 ->
          change(
              one,
              who,
              ProposalRoles.withdrawing(one.stage()),
              one.lead()::equals,
              it -> it.withdraw(new Withdrawal("No", who.capacity(), today())));
      case 1, 2 ->
          change(
              one,
              who,
              ProposalRoles.SIGNING,
              one::isParticipant,
              it -> it.unsign(who.holder(), cause));
      default ->
          change(
              one,
              who,
              ProposalRoles.SIGNING,
              one::isParticipant,
              it ->
                  it.commitments().submissions().isEmpty()
                      ? it
                      : it.takeBack(any(it.commitments().submissions()), cause));
    }
  }

  private void change(
      Proposal before,
      Person who,
      Set<String> roles,
      Predicate<String> holder,
      UnaryOperator<Proposal> act) {
    if (!who.may(roles, holder)) {
      return;
    }
    var after = act.apply(before);
    proposals.put(after.id(), after);
    if (before.stage().holds() && !after.stage().holds()) {
      held = held.ofOthersThan(after.id());
    }
  }

  private Proposal revise(Proposal one) {
    var text = terms(one.id());
    return one.revise(
        new TermsVersion(
            one.current().number() + 1,
            text,
            today(),
            "CMS:programme-officer",
            screen(text, one.id())));
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

  private Proposal sign(Proposal one, Person who) {
    var text = random.nextInt(10) == 0 ? one.versions().getFirst() : one.current();
    return one.sign(
        new Signature(
            who.holder(), text.fingerprint(), who.capacity(), who.id(), today(), Instant.EPOCH),
        screen(one));
  }

  private Proposal submit(Proposal one, Person who) {
    var family = registry.today();
    var body = family.body(registry.anyBody()).orElseThrow();
    var meeting = family.meeting(registry.anyMeeting()).orElseThrow();
    if (!body.instrument().equals(who.holder())) {
      return one;
    }
    var against =
        new ArrayList<Violation>(
            new SubmissionRules(one, family)
                .against(who.holder(), body, meeting, Terms.COMMON_SERVICES));
    against.addAll(mandate(one, who.holder()));
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
                new Decided(one, RecordApproval.inForce(family)).byOthersThan(who.holder()),
                List.of()),
            against);
    take(HeldFunds.of(caseOf(one), one.id()));
    return submitted;
  }

  private void take(List<Encumbrance> more) {
    var all = new ArrayList<>(held.all());
    more.stream()
        .filter(
            one ->
                held.all().stream()
                    .noneMatch(
                        it -> it.proposal().equals(one.proposal()) && it.line().equals(one.line())))
        .forEach(all::add);
    held = new Encumbrances(all);
  }

  private Proposal decide(Proposal one, Person who) {
    var family = registry.today();
    var decision = family.decision(registry.anyDecision()).orElseThrow();
    var outcome = any(List.of(Outcome.APPROVED, Outcome.APPROVED, any(List.of(Outcome.values()))));
    var request =
        new ApprovalRequest(decision.key(), outcome, List.of(), null, null, "Because", null);
    var against =
        new ArrayList<>(new ApprovalRules(one, family).against(who.holder(), decision, request));
    if (outcome.approves()) {
      one.participants().forEach(code -> against.addAll(mandate(one, code)));
    }
    return one.decide(
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
            null),
        against,
        RecordApproval.inForce(family));
  }

  /** What is approved starts once all that it rests on holds. */
  private void start() {
    for (var one : proposals.values()) {
      if (one.stage() == Stage.APPROVED && !running.containsKey(one.id())) {
        var grounds = new Grounds(one.current().text(), approvals(one));
        if (!today().isBefore(one.current().terms().start())
            && grounds.lapsed(registry.today()).isEmpty()) {
          running.put(one.id(), grounds);
        }
      }
    }
  }

  private static List<ApprovedBy> approvals(Proposal one) {
    return new ApprovedProposal(one, new TreeMap<>()).terms().approvals();
  }

  private LocalDate today() {
    return registry.today().date();
  }

  private FixedTerms terms(String id) {
    return RandomRegistry.terms(random, id);
  }

  private Screening screen(FixedTerms text, String id) {
    return Screening.of(
        new Case(text, registry.today(), CaseExamples.STUDY, held.heldBefore(id), List.of()));
  }

  private Screening screen(Proposal one) {
    return Screening.of(caseOf(one));
  }

  private List<Violation> mandate(Proposal one, String instrument) {
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
        held.heldBefore(one.id()),
        acts);
  }
}
