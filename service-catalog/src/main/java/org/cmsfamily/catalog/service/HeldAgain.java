package org.cmsfamily.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.catalog.cost.Encumbrance;
import org.cmsfamily.catalog.cost.Encumbrances;
import org.cmsfamily.catalog.cost.LineYear;
import org.cmsfamily.catalog.encumbrance.EncumbranceBook;
import org.cmsfamily.catalog.family.FamilyOn;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * The lines of those whose decision to leave has fallen: they are held again, as far as nobody else
 * holds them meanwhile. Source: StC44 decision, P9; domain, accession and withdrawal.
 */
@ApplicationScoped
class HeldAgain {
  private final EncumbranceBook book;

  HeldAgain(EncumbranceBook book) {
    this.book = book;
  }

  /** What the terms of a proposal hold of a line. */
  private record Holding(String proposal, LineYear line) {}

  /** They are held again, as far as they are free. */
  void take(Service service, FamilyOn family) {
    if (!free(service, family).isEmpty()) {
      book.lock(service.family());
      var more = free(service, family);
      more.forEach(one -> book.end(service.family(), one));
      book.take(service.family(), more, service.terms().instruments());
    }
  }

  private List<Encumbrance> free(Service service, FamilyOn family) {
    var all = book.of(service.family());
    return beyond(service, family, all::ofOthersThan, all);
  }

  /** What they lack, as others hold it: one lapse for each instrument. */
  List<Lapse> lacking(Service service, FamilyOn family) {
    return beyond(service, family, any -> Encumbrances.NONE, book.of(service.family())).stream()
        .map(Encumbrance::line)
        .collect(Collectors.groupingBy(LineYear::instrument))
        .entrySet()
        .stream()
        .map(one -> Lapse.heldByOthers(one.getKey(), one.getValue()))
        .toList();
  }

  /** What is needed of their lines where less is held. */
  private static List<Encumbrance> beyond(
      Service service, FamilyOn family, Function<String, Encumbrances> others, Encumbrances all) {
    var leaving = new Leaving(service, family);
    var stayed = service.terms().instruments().stream().filter(leaving::stayed).toList();
    if (stayed.isEmpty()) {
      return List.of();
    }
    var held = held(all);
    return needed(service, family, others)
        .filter(one -> stayed.contains(one.line().instrument()))
        .filter(one -> !one.line().year().isBefore(Year.from(family.date())))
        .filter(
            one -> isMore(one, held.get(new Holding(String.valueOf(one.proposal()), one.line()))))
        .toList();
  }

  private static boolean isMore(Encumbrance needed, @Nullable Money held) {
    return held == null || needed.amount().isGreaterThan(held);
  }

  private static Map<Holding, Money> held(Encumbrances all) {
    var held = new HashMap<Holding, Money>();
    all.all()
        .forEach(
            one -> held.put(new Holding(String.valueOf(one.proposal()), one.line()), one.amount()));
    return held;
  }

  /** What the present terms need of the lines, and the next ones from their day on. */
  private static Stream<Encumbrance> needed(
      Service service, FamilyOn family, Function<String, Encumbrances> others) {
    var present =
        holds(service.grounds(), service.proposal(), family, others)
            .filter(one -> service.course().isBeforeNextTerms(one.line().year()));
    var next = service.course().successor();
    return next == null
        ? present
        : Stream.concat(present, holds(next.grounds(), next.proposal(), family, others));
  }

  private static Stream<Encumbrance> holds(
      Grounds grounds, String proposal, FamilyOn family, Function<String, Encumbrances> others) {
    return grounds.holds(family, others.apply(proposal), proposal).stream();
  }
}
