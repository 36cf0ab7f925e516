package org.cmsfamily.catalog.service;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

  /** It runs by its next terms; who is not in them has left, who is new in them has come. */
  Service begun(Successor next) {
    var start = next.terms().start();
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
        next.approvals(),
        decisions(next),
        service.conditions(),
        service.insiders(),
        service.openFindings(),
        List.of(),
        service.demonstration() || next.demonstration(),
        service.course().continued(members(next.terms()), past(next, start)),
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

  private List<Member> members(Terms terms) {
    var members = new ArrayList<Member>();
    for (var member : service.course().members()) {
      boolean stays = terms.instruments().contains(member.instrument());
      members.add(
          stays || member.to() != null ? member : member.leaving(terms.start().minusDays(1)));
    }
    terms.participants().stream()
        .filter(one -> !service.course().staying().contains(one.instrument()))
        .map(one -> Member.of(one, terms.start()))
        .forEach(members::add);
    return members;
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
