package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.cmsfamily.catalog.analysis.Analyses;
import org.cmsfamily.catalog.analysis.RecordedAnalyses;
import org.cmsfamily.catalog.cost.Encumbrance;
import org.cmsfamily.catalog.cost.Encumbrances;
import org.cmsfamily.catalog.encumbrance.EncumbranceBook;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.family.LessonFacts;
import org.cmsfamily.catalog.replica.LessonReplica;
import org.cmsfamily.catalog.safeguard.Act;
import org.cmsfamily.catalog.safeguard.Case;
import org.cmsfamily.catalog.safeguard.HeldFunds;
import org.cmsfamily.catalog.safeguard.Mandate;
import org.cmsfamily.catalog.screening.Screening;
import org.cmsfamily.catalog.service.RecordRoom;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.problem.Violation;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** Asks the safeguards about terms, as the family and the analyses are known today. */
@ApplicationScoped
class ScreenProposal {

  private final RecordedAnalyses analyses;
  private final LessonReplica lessons;
  private final EncumbranceBook book;
  private final Actor actor;

  ScreenProposal(
      RecordedAnalyses analyses, LessonReplica lessons, EncumbranceBook book, Actor actor) {
    this.analyses = analyses;
    this.lessons = lessons;
    this.book = book;
    this.actor = actor;
  }

  /**
   * What terms name may be still on its way to the catalog. What the actor may not see is answered
   * in the same way.
   *
   * @param named what the text before them names already
   * @throws org.cmsfamily.platform.problem.Problem 409 {@code not-known-yet}, listing all of it
   */
  void mustKnowAllOf(Terms terms, FamilyOn family, String code, Set<String> named) {
    var learned = lessons.named(code, terms.supports().lessons());
    new ReferenceCheck(
            family.seenBy(actor.holders(), named),
            named(terms, code),
            learned.stream().map(LessonFacts::id).collect(Collectors.toSet()))
        .mustBeKnown(terms);
  }

  /**
   * The next text of a proposal, screened.
   *
   * @throws org.cmsfamily.platform.problem.Problem 409 if it names what is not known here; 422 if
   *     it is too large for the record of its service
   */
  TermsVersion next(Proposal proposal, Terms terms, FamilyOn family, Capacity capacity) {
    mustKnowAllOf(terms, family, proposal.family(), proposal.current().terms().decisionsNamed());
    var text = FixedTerms.of(terms);
    RecordRoom.mustHold(text);
    return new TermsVersion(
        proposal.current().number() + 1,
        text,
        family.date(),
        capacity.toString(),
        screen(text, family, proposal.family(), proposal.continuation()));
  }

  /** Terms that no one has signed yet. */
  Screening screen(
      FixedTerms text, FamilyOn family, String code, @Nullable Continuation continuation) {
    var others = others(book.of(code), text.terms(), continuation);
    return Screening.of(caseOf(text, family, code, others, List.of()));
  }

  /**
   * What a service holds is not held against the terms that continue it, but for the time before
   * them.
   */
  private static Encumbrances others(
      Encumbrances all, Terms terms, @Nullable Continuation continuation) {
    return continuation == null
        ? all
        : all.ofOtherServicesThan(terms.serviceCode(), terms.firstWholeYear());
  }

  /** The current terms, and whether those who bound others to them held their capacity that day. */
  Screening screen(Proposal proposal, FamilyOn family) {
    return Screening.of(caseOf(proposal, family));
  }

  /** What the current terms hold of the budgets once they are before a body. */
  List<Encumbrance> holds(Proposal proposal, FamilyOn family) {
    return HeldFunds.of(caseOf(proposal, family), proposal.id());
  }

  /**
   * What the current terms, or those of the coalition, count of each instrument's year, whoever
   * holds it.
   */
  SortedMap<String, SortedMap<Year, Money>> baseline(
      Proposal proposal, FamilyOn family, boolean coalition) {
    var whole = caseOf(proposal, family);
    return HeldFunds.baseline(coalition ? whole.ofCoalition().orElse(whole) : whole);
  }

  /** What keeps the mandate of an instrument from carrying a submission of the current terms. */
  List<Violation> mandate(Proposal proposal, FamilyOn family, String instrument) {
    return Screening.violations(Mandate.forSubmissionOf(instrument), caseOf(proposal, family));
  }

  private Case caseOf(Proposal proposal, FamilyOn family) {
    var acts = proposal.toCurrent().signatures().stream().map(ScreenProposal::act).toList();
    var others =
        others(
            book.of(proposal.family()).heldBefore(proposal.id()),
            proposal.current().terms(),
            proposal.continuation());
    return caseOf(proposal.current().text(), family, proposal.family(), others, acts);
  }

  /**
   * What is stored with terms is read by all who read them: it is judged by what everyone may see
   * and what they name themselves.
   */
  private Case caseOf(
      FixedTerms text, FamilyOn family, String code, Encumbrances others, List<Act> acts) {
    var terms = text.terms();
    return new Case(
        text,
        family.seenBy(Set.of(), terms.decisionsNamed()),
        named(terms, code),
        others.namedToEach(terms.instruments()),
        acts);
  }

  private Analyses named(Terms terms, String family) {
    return analyses.named(family, terms.supports().analyses());
  }

  private static Act act(Signature signature) {
    var capacity = Capacity.parse(signature.capacity());
    return new Act(
        ProposalAct.SIGN.text(),
        signature.person(),
        capacity.role(),
        capacity.holder(),
        signature.on());
  }
}
