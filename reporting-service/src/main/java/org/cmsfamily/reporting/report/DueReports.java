package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.cmsfamily.reporting.snapshot.BodyFacts;
import org.cmsfamily.reporting.snapshot.Period;
import org.cmsfamily.reporting.snapshot.Scope;

/** Which reports a run looks at. */
@ApplicationScoped
class DueReports {

  private final Replicas replicas;
  private final Scope scope;

  DueReports(Replicas replicas, Scope scope) {
    this.replicas = replicas;
    this.scope = scope;
  }

  /** One report. */
  record Due(BodyFacts body, Period period) {

    String report() {
      return Report.idOf(body.code(), period);
    }
  }

  /**
   * Those of each body, missed quarters first.
   *
   * @throws org.cmsfamily.platform.problem.Problem 409 if the family, or the body, is not known
   *     here
   */
  List<Due> of(RunRequest request) {
    return bodies(request).stream()
        .flatMap(
            body -> periods(request.period(), body).stream().map(period -> new Due(body, period)))
        .toList();
  }

  private List<BodyFacts> bodies(RunRequest request) {
    replicas.get(ReportingReplicas.FAMILIES, request.family());
    var wanted =
        request.body() == null
            ? scope.bodies(request.family())
            : new TreeSet<>(Set.of(request.body()));
    return wanted.stream().map(code -> body(request.family(), code)).toList();
  }

  private BodyFacts body(String family, String code) {
    var body =
        replicas
            .find(ReportingReplicas.BODIES, code)
            .orElseThrow(() -> PlatformProblems.notKnownYet("Body " + code));
    if (!body.family().equals(family)) {
      throw PlatformProblems.notFound("body " + code);
    }
    return body;
  }

  /** A quarter after those missed before it, in order; any other period alone. */
  private List<Period> periods(Period period, BodyFacts body) {
    if (!period.isQuarter()) {
      return List.of(period);
    }
    var first =
        scope.services(body, new Period(earliest(period, body), period.last())).stream()
            .map(ServiceFacts::firstQuarter)
            .min(Quarter::compareTo)
            .orElse(period.first());
    return first.compareTo(period.last()) >= 0
        ? List.of(period)
        : Stream.iterate(first, quarter -> quarter.compareTo(period.last()) <= 0, Quarter::next)
            .map(Period::of)
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
