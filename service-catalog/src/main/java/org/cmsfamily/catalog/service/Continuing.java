package org.cmsfamily.catalog.service;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.cmsfamily.catalog.terms.Terms;

/** A service goes on by other terms than before. Source: domain, review and accession. */
record Continuing(Service service) {

  /** Its next terms are approved; they begin on their day. */
  Service approved(ApprovedTerms next) {
    var approvals = new ArrayList<>(next.approvals());
    var anew = new HashSet<>(next.approvals().stream().map(ApprovedBy::instrument).toList());
    service.approvals().stream()
        .filter(one -> next.text().terms().instruments().contains(one.instrument()))
        .filter(one -> !anew.contains(one.instrument()))
        .forEach(approvals::add);
    return followedBy(Successor.of(next, next.text().terms(), approvals), next.conditions());
  }

  private Service followedBy(Successor next, List<ServiceCondition> further) {
    var conditions = new ArrayList<>(service.conditions());
    further.stream().filter(one -> !attached(one)).forEach(conditions::add);
    return service.next(conditions, service.course().followedBy(next));
  }

  private boolean attached(ServiceCondition further) {
    return service.conditions().stream().anyMatch(further::isSameAs);
  }

  /**
   * Those without whom the coalition started have acceded: the whole terms are in force from the
   * start, or, once it runs, from the next budget year.
   */
  Service completed(ApprovedTerms whole, LocalDate today) {
    if (service.stage() == ServiceStage.APPROVED) {
      return Service.begin(service.id(), service.version() + 1, whole);
    }
    if (!service.stage().runs()) {
      return service;
    }
    var year = Year.from(today).plusYears(1);
    return year.getValue() > whole.text().terms().end().getYear()
        ? service
        : followedBy(
            Successor.of(whole, whole.text().terms().since(year), whole.approvals()),
            whole.conditions());
  }

  /** Whether the next terms begin on this day: no condition that goes before them is open. */
  boolean beginsOn(LocalDate today) {
    var next = service.course().successor();
    return next != null
        && service.stage().runs()
        && !today.isBefore(next.terms().start())
        && service.conditions().stream().noneMatch(ServiceCondition::holdsUpTheStart);
  }

  /**
   * It runs by its next terms; who is not in them has left, who is new in them has come.
   *
   * @param bound whether one takes part in them beyond what its body decided on leaving
   */
  Service begun(Successor next, Predicate<String> bound) {
    var start = next.terms().start();
    var members = members(next.terms(), bound);
    return new Service(
        service.id(),
        service.family(),
        service.version() + 1,
        service.stage(),
        next.text(),
        next.titles(),
        next.proposal(),
        next.termsVersion(),
        next.funds(),
        approvals(next, members),
        decisions(next),
        service.conditions(),
        service.insiders(),
        service.openFindings(),
        List.of(),
        service.demonstration() || next.demonstration(),
        service.course().continued(members, past(next, start)),
        null);
  }

  private List<String> decisions(Successor next) {
    var all = new ArrayList<>(next.decisions());
    next.approvals().stream()
        .map(ApprovedBy::decision)
        .filter(key -> !all.contains(key))
        .forEach(all::add);
    return all;
  }

  /** Of those who take part: what others once approved binds them no more. */
  private static List<ApprovedBy> approvals(Successor next, List<Member> members) {
    return next.approvals().stream()
        .filter(one -> takesPart(members, one.instrument(), next.terms().start()))
        .toList();
  }

  private static boolean takesPart(List<Member> members, String instrument, LocalDate day) {
    return members.stream()
        .anyMatch(one -> one.instrument().equals(instrument) && one.staysOn(day));
  }

  private List<Member> members(Terms terms, Predicate<String> bound) {
    var start = terms.start();
    var members = new ArrayList<Member>();
    for (var member : service.course().members()) {
      members.add(next(member, terms, bound));
    }
    terms.participants().stream()
        .filter(one -> !takesPart(members, one.instrument(), start))
        .filter(one -> bound.test(one.instrument()))
        .map(one -> Member.of(one, start))
        .forEach(members::add);
    return members;
  }

  private static Member next(Member member, Terms terms, Predicate<String> bound) {
    var start = terms.start();
    var to = member.to();
    if (to != null && to.isBefore(start)) {
      return member;
    }
    if (!terms.instruments().contains(member.instrument())) {
      return to != null && to.equals(start) ? member : member.leaving(start.minusDays(1));
    }
    return bound.test(member.instrument()) ? member.staying() : member;
  }

  private Past past(Successor next, LocalDate start) {
    var costs = service.costs(service.funds());
    boolean partOfIt = start.getDayOfYear() != 1;
    return new Past(
        service.begins(),
        Past.before(start.getYear(), costs, partOfIt),
        start,
        titles(next, start));
  }

  /** A change of title keeps the earlier one with its dates. */
  private List<FormerTitle> titles(Successor next, LocalDate start) {
    var titles = new ArrayList<>(service.formerTitles());
    if (retitled(next)) {
      titles.add(
          new FormerTitle(
              service.terms().title(), service.titles(), service.bearsItsTitleSince(), start));
    }
    return titles;
  }

  private boolean retitled(Successor next) {
    return !next.terms().title().equals(service.terms().title())
        || service.titles().entrySet().stream()
            .anyMatch(
                one ->
                    !next.titles()
                        .getOrDefault(one.getKey(), one.getValue())
                        .equals(one.getValue()));
  }
}
