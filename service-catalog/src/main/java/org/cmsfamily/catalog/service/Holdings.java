package org.cmsfamily.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cmsfamily.catalog.cost.Encumbrance;
import org.cmsfamily.catalog.cost.LineYear;
import org.cmsfamily.catalog.encumbrance.EncumbranceBook;
import org.cmsfamily.catalog.family.FamilyOn;

/**
 * What a service holds of its participants' budgets in the course of its life: its present terms
 * until others take their place, and these from then on. Source: StC44 decision, P9.
 */
@ApplicationScoped
class Holdings {
  private final EncumbranceBook book;

  Holdings(EncumbranceBook book) {
    this.book = book;
  }

  /** An instrument leaves: what was held of its lines for later is free. */
  void release(Service service, Resolution withdrawal, FamilyOn family) {
    book.endAfter(
        service.family(), service.proposal(), withdrawal.instrument(), withdrawal.on().getYear());
    release(service, family);
  }

  /** Next terms hold nothing for those whom they do not bring back. */
  void release(Service service, FamilyOn family) {
    var next = service.course().successor();
    if (next != null) {
      var leaving = new Leaving(service, family);
      next.terms().instruments().stream()
          .filter(one -> !leaving.isBoundBy(next, one))
          .forEach(
              one ->
                  book.endAfter(
                      service.family(), next.proposal(), one, lastYear(service, next, one)));
    }
  }

  private static int lastYear(Service service, Successor next, String instrument) {
    var last = service.course().lastDayOf(instrument);
    var start = next.terms().start();
    if (last != null && !last.isBefore(start)) {
      return last.getYear();
    }
    return next.proposal().equals(service.proposal()) ? start.getYear() - 1 : Year.MIN_VALUE;
  }

  /** What budgets adopted since then provide is held like the rest, once they carry their year. */
  void take(Service service, List<Encumbrance> provided) {
    if (service.stage() != ServiceStage.CLOSED && !provided.isEmpty()) {
      var held =
          book.of(service.family()).all().stream()
              .filter(one -> service.proposal().equals(one.proposal()))
              .map(Encumbrance::line)
              .collect(Collectors.toSet());
      hold(
          service,
          provided,
          line ->
              !held.contains(line)
                  && service.course().isBeforeNextTerms(line.year())
                  && !service.course().hasLeft(line.instrument(), line.year().atDay(1)));
    }
  }

  private void hold(Service service, List<Encumbrance> needed, Predicate<LineYear> which) {
    var some = needed.stream().filter(one -> which.test(one.line())).toList();
    if (!some.isEmpty()) {
      book.take(service.family(), some, service.terms().instruments());
    }
  }

  /** Next terms begin: they hold their own lines, the former ones those of the time before. */
  void continueBy(Service service, Successor next, FamilyOn family) {
    var first = next.terms().firstWholeYear().getValue();
    book.endFrom(service.family(), service.proposal(), first);
    if (next.proposal().equals(service.proposal())) {
      var others = book.of(service.family()).ofOtherServicesThan(service.terms().serviceCode());
      hold(
          service,
          next.grounds().holds(family, others, next.proposal()),
          line -> line.year().getValue() >= first);
      release(service, family);
    }
  }
}
