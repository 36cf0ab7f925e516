package org.cmsfamily.catalog.service;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What runs after approval. A value: each step answers the next one.
 *
 * @param id its code, chosen in the terms, for life; see {@code FamilyCodes}
 * @param text the terms it runs by, with what follows from them
 * @param proposal the id of the proposal whose terms it runs by
 * @param termsVersion the number of the approved terms
 * @param funds what the budgets provide for it
 * @param approvals by which each participant takes part
 * @param decisions the keys of these and of those that the terms rest on
 * @param lapses what it rests on that does not hold, as last looked at
 * @param insiders who may see it until it is active; from then everyone may
 * @param openFindings ids of the findings that keep it under review
 * @param course what became of it since
 * @param existing how it was recorded, if it ran already; null for one that was proposed here
 */
record Service(
    String id,
    String family,
    long version,
    ServiceStage stage,
    FixedTerms text,
    SortedMap<String, String> titles,
    String proposal,
    int termsVersion,
    Funds funds,
    List<ApprovedBy> approvals,
    List<String> decisions,
    List<ServiceCondition> conditions,
    Set<String> insiders,
    Set<String> openFindings,
    List<Lapse> lapses,
    boolean demonstration,
    Course course,
    @Nullable Existing existing)
    implements Aggregate {

  Service {
    approvals = List.copyOf(approvals);
    decisions = List.copyOf(decisions);
    conditions = List.copyOf(conditions);
    insiders = Set.copyOf(insiders);
    openFindings = Set.copyOf(openFindings);
    lapses = List.copyOf(lapses);
  }

  static Service begin(String id, ApprovedTerms approved) {
    return begin(id, 1, approved);
  }

  static Service begin(String id, long version, ApprovedTerms approved) {
    return new Service(
        id,
        approved.family(),
        version,
        ServiceStage.APPROVED,
        approved.text(),
        approved.titles(),
        approved.proposal(),
        approved.version(),
        Funds.of(approved.text(), approved.baseline()),
        approved.approvals(),
        approved.decisions(),
        approved.conditions(),
        approved.readers(),
        Set.of(),
        List.of(),
        approved.demonstration(),
        Course.beginning(members(approved.text().terms())),
        null);
  }

  private static List<Member> members(Terms terms) {
    return terms.participants().stream().map(one -> Member.of(one, terms.start())).toList();
  }

  Terms terms() {
    return text.terms();
  }

  @Override
  public Set<String> readers() {
    return started() ? Set.of(EVERYONE) : insiders;
  }

  @Override
  public Set<String> touches() {
    return terms().instruments();
  }

  /** Whether it has begun to run, whatever became of it. */
  boolean started() {
    var last = course.lastDay();
    return stage != ServiceStage.APPROVED && (last == null || !last.isBefore(begins()));
  }

  /** Whether it starts on this day: its time has come and nothing holds it up. */
  boolean startsOn(LocalDate today) {
    return stage == ServiceStage.APPROVED
        && !today.isBefore(terms().start())
        && lapses.isEmpty()
        && new ExistingService(this).awaited().isEmpty()
        && conditions.stream().noneMatch(ServiceCondition::holdsUpTheStart);
  }

  Service start() {
    return next(ServiceStage.ACTIVE, conditions, openFindings, lapses, funds, course);
  }

  /** After its last day it is closed; one that never started has no day of its own. */
  Service end(LocalDate last) {
    var really = started() ? last : begins().minusDays(1);
    return next(ServiceStage.CLOSED, course.endedOn(really));
  }

  /** Its first day, whatever terms it runs by now. */
  LocalDate begins() {
    var past = course.past();
    return past == null ? terms().start() : past.start();
  }

  /** The titles that it bore before. */
  List<FormerTitle> formerTitles() {
    var past = course.past();
    return past == null ? List.of() : past.titles();
  }

  /** The first day of its present title. */
  LocalDate bearsItsTitleSince() {
    var former = formerTitles();
    if (!former.isEmpty()) {
      return former.getLast().to();
    }
    var since = existing == null ? null : existing.since();
    return since == null ? begins() : since;
  }

  /** The title that it bore on a day, where that is not its present one. */
  Optional<FormerTitle> formerTitleOn(LocalDate day) {
    return formerTitles().stream().filter(one -> one.stoodOn(day)).findFirst();
  }

  /** Its whole cost plan, the years of its former terms among them. */
  ApprovedCosts costs(Funds provided) {
    var present = ApprovedCosts.of(text, provided);
    var past = course.past();
    return past == null ? present : past.with(present);
  }

  /** The same with further conditions. */
  Service next(List<ServiceCondition> conditioned, Course later) {
    return next(stage, conditioned, openFindings, lapses, funds, later);
  }

  /** The same service, a step further in its course. */
  Service next(ServiceStage to, Course later) {
    return next(to, conditions, openFindings, lapses, funds, later);
  }

  /** What of what it rests on does not hold; of one that ran already only its decisions count. */
  List<Lapse> lapsed(FamilyOn on) {
    return existing == null
        ? grounds().lapsed(on)
        : approvals.stream().flatMap(one -> Grounds.lapsed(one, on).stream()).toList();
  }

  /** What it rests on. */
  Grounds grounds() {
    return new Grounds(text, approvals);
  }

  /**
   * What it rests on was looked at again: the same service if nothing has changed.
   *
   * @param next what next budgets provide for years that waited for them
   * @param due what has its day
   */
  Service resting(
      List<Lapse> now,
      SortedMap<String, SortedMap<Year, Money>> heldByOthers,
      SortedMap<String, SortedMap<Year, Money>> next,
      List<Due> due) {
    var left = funds.with(next).heldByOthers(heldByOthers);
    var same =
        now.size() == lapses.size()
            && now.stream().allMatch(one -> lapses.stream().anyMatch(one::isSameAs));
    return same && left.equals(funds) && due.equals(course.due())
        ? this
        : next(stage, conditions, openFindings, same ? lapses : now, left, course.due(due));
  }

  /** The condition with this number, counted from 1. */
  ServiceCondition condition(int number) {
    if (number < 1 || number > conditions.size()) {
      throw PlatformProblems.notFound(
          String.format(Locale.ROOT, "condition %d of service %s", number, id));
    }
    return conditions.get(number - 1);
  }

  Service meet(int number, LocalDate on) {
    var condition = condition(number);
    if (condition.met() != null) {
      throw Problem.of(
          CatalogProblems.CONDITION_REFUSED,
          Text.of("condition-met").with("number", number).with("on", condition.met()));
    }
    var all = new ArrayList<>(conditions);
    all.set(number - 1, condition.metOn(on));
    return next(stage, all, openFindings, lapses, funds, course);
  }

  /**
   * A finding on its money or on a decision behind it keeps it under review for as long as it is
   * open.
   */
  Service reviewed(String finding, boolean open) {
    var findings = new TreeSet<>(openFindings);
    var changed = open ? findings.add(finding) : findings.remove(finding);
    return changed ? next(stageWith(findings), conditions, findings, lapses, funds, course) : this;
  }

  private ServiceStage stageWith(Set<String> findings) {
    return switch (stage) {
      case ACTIVE, UNDER_REVIEW -> running(findings, course);
      case APPROVED, SUSPENDED, CLOSED -> stage;
    };
  }

  /** How it runs: under review by a finding, or by what a participant's body resolved. */
  ServiceStage running(Course by) {
    return running(openFindings, by);
  }

  private static ServiceStage running(Set<String> findings, Course course) {
    return findings.isEmpty() && !course.underReview()
        ? ServiceStage.ACTIVE
        : ServiceStage.UNDER_REVIEW;
  }

  private Service next(
      ServiceStage to,
      List<ServiceCondition> conditioned,
      Set<String> findings,
      List<Lapse> lapsed,
      Funds left,
      Course later) {
    return new Service(
        id,
        family,
        version + 1,
        to,
        text,
        titles,
        proposal,
        termsVersion,
        left,
        approvals,
        decisions,
        conditioned,
        insiders,
        findings,
        lapsed,
        demonstration,
        later,
        existing);
  }
}
