package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.cmsfamily.reporting.snapshot.Audience;
import org.cmsfamily.reporting.snapshot.BodyFacts;
import org.cmsfamily.reporting.snapshot.Period;
import org.cmsfamily.reporting.snapshot.Scope;
import org.jspecify.annotations.Nullable;

/** Which reports a run looks at. */
@ApplicationScoped
class DueReports {

  private final Replicas replicas;
  private final Scope scope;
  private final MissedPeriods missedPeriods;

  DueReports(Replicas replicas, Scope scope, MissedPeriods missedPeriods) {
    this.replicas = replicas;
    this.scope = scope;
    this.missedPeriods = missedPeriods;
  }

  /** One report to a body, by its code. */
  record Due(String body, Period period) {

    String report() {
      return Report.idOf(body, period);
    }
  }

  /**
   * Those of each body, missed periods first. A body that is not known here yet has the one asked
   * for.
   *
   * @throws org.cmsfamily.platform.problem.Problem 409 if the family, or the body named, is not
   *     known here
   */
  List<Due> of(WantedReports wanted) {
    replicas.get(ReportingReplicas.FAMILIES, wanted.family());
    return bodies(wanted.family(), wanted.body()).stream()
        .filter(code -> wanted.reader() == null || isReader(wanted.reader(), code))
        .flatMap(code -> periods(wanted.period(), code).map(period -> new Due(code, period)))
        .toList();
  }

  /**
   * Whether an instrument reads from the first the reports to the body named, or to any body of the
   * family.
   *
   * @throws org.cmsfamily.platform.problem.Problem 409 if the body named is not known here; 404 if
   *     it is another family's
   */
  boolean isReader(String instrument, String family, @Nullable String named) {
    return bodies(family, named).stream().anyMatch(code -> isReader(instrument, code));
  }

  /** Source: domain, section 4: those who take part in all of it, and the body's instrument. */
  private boolean isReader(String instrument, String code) {
    return replicas.find(ReportingReplicas.BODIES, code).stream()
        .anyMatch(
            body -> Audience.of(body, scope.everyService(body)).readers().contains(instrument));
  }

  private SortedSet<String> bodies(String family, @Nullable String named) {
    return new TreeSet<>(named == null ? scope.bodies(family) : Set.of(body(family, named).code()));
  }

  /**
   * A body of the family.
   *
   * @throws org.cmsfamily.platform.problem.Problem 409 if it is not known here; 404 if it is
   *     another family's
   */
  BodyFacts body(String family, String code) {
    var body =
        replicas
            .find(ReportingReplicas.BODIES, code)
            .orElseThrow(() -> PlatformProblems.notKnownYet("Body " + code));
    if (!body.family().equals(family)) {
      throw PlatformProblems.notFound("body " + code);
    }
    return body;
  }

  private Stream<Period> periods(Period period, String code) {
    return replicas
        .find(ReportingReplicas.BODIES, code)
        .map(body -> periods(period, body).stream())
        .orElseGet(() -> Stream.of(period));
  }

  /** One of the family's own reporting periods after those missed before it; any other alone. */
  private List<Period> periods(Period period, BodyFacts body) {
    var length = replicas.get(ReportingReplicas.FAMILIES, body.family()).reportsBy();
    if (!period.equals(Period.of(length, period.last()))) {
      return List.of(period);
    }
    var first =
        scope.services(body, new Period(earliest(period, body), period.last())).stream()
            .map(ServiceFacts::firstQuarter)
            .min(Quarter::compareTo)
            .orElse(period.last());
    return Stream.concat(
            missedPeriods.before(period, body.code(), first, length).stream(), Stream.of(period))
        .toList();
  }

  private Quarter earliest(Period period, BodyFacts body) {
    return replicas.list(ReportingReplicas.SERVICES, body.family()).stream()
        .map(ServiceFacts::firstQuarter)
        .filter(quarter -> quarter.compareTo(period.last()) <= 0)
        .min(Quarter::compareTo)
        .orElse(period.first());
  }
}
