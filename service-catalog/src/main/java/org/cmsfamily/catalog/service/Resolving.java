package org.cmsfamily.catalog.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.catalog.Refusal;
import org.cmsfamily.catalog.service.Resolution.Kind;
import org.cmsfamily.catalog.wording.InWords;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

/**
 * What becomes of a service by what its participants' own bodies resolve. Source: StC44 decision,
 * P1 and P8.
 *
 * @param inForce whether the decision of a resolution is in force on the family's day
 */
record Resolving(Service service, Predicate<Resolution> inForce) {

  /** So many resolutions are recorded at most, far beyond any real number. */
  private static final int MOST = 200;

  private static final int TOGETHER = 2;

  /**
   * A participant's body has resolved: one that withdraws has its last day by that alone, as long
   * as its decision stands.
   *
   * @param against every reason that lies in the decision
   */
  Service record(Resolution one, List<Violation> against) {
    mustAllow(one);
    Refusal.ifAny(CatalogProblems.RESOLUTION_REFUSED, against);
    var course = service.course();
    if (course.resolutions().size() >= MOST) {
      throw Problem.of(
          CatalogProblems.LIMIT_REACHED, Text.of("resolutions-limit").with("most", MOST));
    }
    var with = course.with(one);
    return service.next(
        service.stage(), one.kind() == Kind.WITHDRAW ? with.withdrawing(one) : with);
  }

  private void mustAllow(Resolution one) {
    var kind = one.kind();
    var runs =
        service.stage() == ServiceStage.ACTIVE || service.stage() == ServiceStage.UNDER_REVIEW;
    if (runs && kind == Kind.RESUME && service.course().review(one.instrument()).isEmpty()) {
      throw Problem.of(
          CatalogProblems.WRONG_STATE,
          Text.of("nothing-to-resume").with("instrument", one.instrument()));
    }
    mustAllow(kind);
  }

  private void mustAllow(Kind kind) {
    var possible =
        switch (service.stage()) {
          case APPROVED -> kind == Kind.CLOSE;
          case ACTIVE, UNDER_REVIEW -> true;
          case SUSPENDED -> kind != Kind.SUSPEND && kind != Kind.REVIEW;
          case CLOSED -> false;
        };
    if (!possible) {
      throw Problem.of(
          CatalogProblems.WRONG_STATE,
          Text.of("resolution-wrong-state")
              .with("state", InWords.SERVICE.of(Words.of(service.stage())))
              .with("kind", InWords.RESOLUTION.of(Words.of(kind))));
    }
  }

  /**
   * On a day from which all have resolved it, it is suspended, or goes on; from that on which one
   * has, it is under review.
   */
  Service onDay(LocalDate today) {
    return switch (service.stage()) {
      case ACTIVE, UNDER_REVIEW ->
          since(Kind.SUSPEND, today)
              .map(on -> effective(Kind.SUSPEND, on, course -> ServiceStage.SUSPENDED))
              .orElseGet(() -> reviewed(today));
      case SUSPENDED ->
          since(Kind.RESUME, today)
              .map(on -> effective(Kind.RESUME, on, service::running))
              .orElse(service);
      case APPROVED, CLOSED -> service;
    };
  }

  private Service effective(Kind kind, LocalDate on, Function<Course, ServiceStage> stage) {
    var course = service.course().effective(kind, on);
    return service.next(stage.apply(course), course);
  }

  /**
   * Each body's own review begins on its day, and ends with its own next word or with its decision.
   */
  private Service reviewed(LocalDate today) {
    var course = service.course();
    for (var one : course.resolutions()) {
      if (one.kind() == Kind.REVIEW && one.open() == reviews(one, today)) {
        course = course.turned(one, one.open() ? one.on() : null);
      } else if (one.kind() == Kind.RESUME && one.open() && hasCome(one, today)) {
        course = course.turned(one, one.on());
      }
    }
    var stage = service.running(course);
    return course.equals(service.course()) && stage == service.stage()
        ? service
        : service.next(stage, course);
  }

  private boolean reviews(Resolution one, LocalDate today) {
    return hasCome(one, today) && !service.course().hasLeft(one.instrument(), today);
  }

  private boolean hasCome(Resolution one, LocalDate today) {
    return inForce.test(one) && !one.on().isAfter(today);
  }

  private Optional<LocalDate> since(Kind kind, LocalDate today) {
    return resolvedByAll(kind).filter(on -> !on.isAfter(today));
  }

  /** The first day from which all who then take part have resolved it. */
  private Optional<LocalDate> resolvedByAll(Kind kind) {
    var days = new HashMap<String, LocalDate>();
    service.course().resolutions().stream()
        .filter(one -> one.kind() == kind && one.open())
        .filter(inForce)
        .forEach(one -> days.put(one.instrument(), first(one)));
    return Stream.concat(days.values().stream(), service.course().departures())
        .sorted()
        .filter(day -> byAllOn(day, days))
        .findFirst();
  }

  /** The day from which it makes a difference: what is closed runs on its last day still. */
  private static LocalDate first(Resolution one) {
    return one.kind() == Kind.CLOSE ? one.on().plusDays(1) : one.on();
  }

  private boolean byAllOn(LocalDate day, Map<String, LocalDate> days) {
    var all = service.course().takingPartOn(day);
    return !all.isEmpty()
        && all.stream().allMatch(one -> !days.getOrDefault(one, LocalDate.MAX).isAfter(day));
  }

  /**
   * Its last day, as far as it is known: the end of the term, an earlier one that all have
   * resolved, or the last on which two take part.
   */
  LocalDate lastDay() {
    return Stream.of(resolvedByAll(Kind.CLOSE), fewerThanTwo())
        .flatMap(Optional::stream)
        .map(day -> day.minusDays(1))
        .reduce(service.terms().end(), (one, other) -> one.isBefore(other) ? one : other);
  }

  /** The first day on which fewer than two take part. */
  private Optional<LocalDate> fewerThanTwo() {
    return service
        .course()
        .departures()
        .sorted()
        .filter(day -> service.course().takingPartOn(day).size() < TOGETHER)
        .findFirst();
  }
}
