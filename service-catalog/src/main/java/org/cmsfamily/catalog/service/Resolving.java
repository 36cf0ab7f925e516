package org.cmsfamily.catalog.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.catalog.Refusal;
import org.cmsfamily.catalog.service.Resolution.Kind;
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

  /**
   * A participant's body has resolved: one that withdraws has its last day by that alone.
   *
   * @param against every reason that lies in the decision
   */
  Service record(Resolution one, List<Violation> against) {
    mustAllow(one.kind());
    Refusal.ifAny(CatalogProblems.RESOLUTION_REFUSED, against);
    var course = service.course();
    if (course.resolutions().size() >= MOST) {
      throw Problem.of(
          CatalogProblems.LIMIT_REACHED, Text.of("resolutions-limit").with("most", MOST));
    }
    return one.kind() == Kind.WITHDRAW
        ? service.next(
            service.stage(),
            course.with(one.effectiveOn(one.on())).leaving(one.instrument(), one.on()))
        : service.next(service.stage(), course.with(one));
  }

  private void mustAllow(Kind kind) {
    var possible =
        switch (service.stage()) {
          case APPROVED -> kind == Kind.CLOSE;
          case ACTIVE, UNDER_REVIEW -> kind != Kind.RESUME;
          case SUSPENDED -> kind != Kind.SUSPEND;
          case CLOSED -> false;
        };
    if (!possible) {
      throw Problem.of(
          CatalogProblems.WRONG_STATE,
          Text.of("resolution-wrong-state")
              .with("state", Words.of(service.stage()))
              .with("kind", Words.of(kind)));
    }
  }

  /** On a day from which all have resolved it, it is suspended, or goes on. */
  Service onDay(LocalDate today) {
    return switch (service.stage()) {
      case ACTIVE, UNDER_REVIEW ->
          since(Kind.SUSPEND, today)
              .map(on -> effective(ServiceStage.SUSPENDED, Kind.SUSPEND, on))
              .orElse(service);
      case SUSPENDED ->
          since(Kind.RESUME, today)
              .map(on -> effective(running(), Kind.RESUME, on))
              .orElse(service);
      case APPROVED, CLOSED -> service;
    };
  }

  private ServiceStage running() {
    return service.openFindings().isEmpty() ? ServiceStage.ACTIVE : ServiceStage.UNDER_REVIEW;
  }

  private Service effective(ServiceStage to, Kind kind, LocalDate on) {
    return service.next(to, service.course().effective(kind, on));
  }

  private Optional<LocalDate> since(Kind kind, LocalDate today) {
    return resolvedByAll(kind).filter(on -> !on.isAfter(today));
  }

  /** The day that all who stay have resolved, the latest that one of them names. */
  Optional<LocalDate> resolvedByAll(Kind kind) {
    var open =
        service.course().resolutions().stream()
            .filter(one -> one.kind() == kind && one.open())
            .filter(inForce)
            .toList();
    var all =
        open.stream().map(Resolution::instrument).toList().containsAll(service.course().staying());
    return all
        ? open.stream().map(Resolution::on).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /**
   * Its last day, as far as it is known: the end of the term, an earlier one that all have
   * resolved, or the last on which two take part.
   */
  LocalDate lastDay() {
    return Stream.of(resolvedByAll(Kind.CLOSE), lastOfTwo())
        .flatMap(Optional::stream)
        .reduce(service.terms().end(), (one, other) -> one.isBefore(other) ? one : other);
  }

  private Optional<LocalDate> lastOfTwo() {
    var ends = new ArrayList<LocalDate>();
    for (var member : service.course().members()) {
      var to = member.to();
      if (to != null) {
        ends.add(to.minusDays(1));
      }
    }
    int leaving = service.course().members().size() - 1;
    return ends.stream().sorted().skip(Math.max(0, leaving - 1)).findFirst();
  }
}
