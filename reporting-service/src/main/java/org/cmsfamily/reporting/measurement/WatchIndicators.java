package org.cmsfamily.reporting.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.finding.Finding;
import org.cmsfamily.reporting.finding.FindingKind;
import org.cmsfamily.reporting.finding.Findings;
import org.cmsfamily.reporting.replica.Indicator;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.jspecify.annotations.Nullable;

/**
 * Watches what was measured of the indicators that a service promised: one that stands, by its last
 * measurement, no better than at its baseline is off target. That a target is reached little by
 * little is no finding; that nothing moves towards it is. Source: house rule.
 */
@ApplicationScoped
class WatchIndicators {

  private static final String UP = "up";

  private final Replicas replicas;
  private final Measurements measurements;
  private final Findings findings;
  private final BusinessCalendar calendar;

  WatchIndicators(
      Replicas replicas, Measurements measurements, Findings findings, BusinessCalendar calendar) {
    this.replicas = replicas;
    this.measurements = measurements;
    this.findings = findings;
    this.calendar = calendar;
  }

  /** To be called in the transaction in which something was measured, or taken back. */
  void judge(String code) {
    var service = replicas.get(ReportingReplicas.SERVICES, code);
    var found = new ArrayList<Finding>();
    for (var indicator : Objects.requireNonNullElse(service.indicators(), List.<Indicator>of())) {
      measurements
          .newest(code, indicator.code())
          .filter(measured -> isOff(indicator, measured.value()))
          .ifPresent(measured -> found.add(finding(service, indicator, measured)));
    }
    findings.raiseOnly(code, FindingKind.INDICATOR_OFF_TARGET, found);
  }

  private static boolean isOff(Indicator indicator, BigDecimal value) {
    var baseline = number(indicator.baseline());
    if (baseline == null || indicator.direction() == null) {
      return false;
    }
    return indicator.direction().equals(UP)
        ? value.compareTo(baseline) <= 0
        : value.compareTo(baseline) >= 0;
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private Finding finding(ServiceFacts service, Indicator indicator, Measurement measured) {
    return Finding.ofService(
        FindingKind.INDICATOR_OFF_TARGET,
        service.family(),
        service.code(),
        service.everyParticipant(),
        measured.instrument(),
        indicator.code(),
        "%s was %s in %s; at the start it was %s, and %s was promised"
            .formatted(
                indicator.code(),
                measured.value().toPlainString(),
                measured.quarter(),
                indicator.baseline(),
                indicator.target()),
        calendar.today(service.family()));
  }
}
