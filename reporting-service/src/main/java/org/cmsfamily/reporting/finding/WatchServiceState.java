package org.cmsfamily.reporting.finding;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.consume.StateListener;
import org.cmsfamily.platform.consume.StateRecord;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.replica.DueFacts;
import org.cmsfamily.reporting.replica.NotInForce;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.jspecify.annotations.Nullable;

/**
 * Watches what the catalog says of each service: which decisions behind it are no longer in force,
 * whose next budget is missing, and what of it has its day. Each is a finding until the catalog
 * says so no more.
 */
@ApplicationScoped
class WatchServiceState implements StateListener {

  private static final String PENDING_BUDGET = "pending-budget";
  private static final Set<FindingKind> KINDS =
      EnumSet.of(
          FindingKind.DECISION_NOT_IN_FORCE,
          FindingKind.PENDING_BUDGET_MISSING,
          FindingKind.REVIEW_DUE,
          FindingKind.REVIEW_OVERDUE,
          FindingKind.TERM_ENDS_SOON,
          FindingKind.CONDITION_DUE,
          FindingKind.CONDITION_MISSED);

  private final Replicas replicas;
  private final Findings findings;
  private final BusinessCalendar calendar;

  WatchServiceState(Replicas replicas, Findings findings, BusinessCalendar calendar) {
    this.replicas = replicas;
    this.findings = findings;
    this.calendar = calendar;
  }

  @Override
  public Set<String> topics() {
    return Set.of(ReportingReplicas.SERVICES.topic());
  }

  @Override
  public void apply(StateRecord state) {
    var service = replicas.get(ReportingReplicas.SERVICES, state.key());
    for (var kind : KINDS) {
      findings.raiseOnly(
          service.code(), kind, found(service, kind), gone -> recorded(service, gone));
    }
  }

  /** What was recorded that removed the cause of what is about a date alone. */
  private static @Nullable String recorded(ServiceFacts service, Finding gone) {
    return switch (gone.kind()) {
      case CONDITION_DUE ->
          service
                  .condition(gone.id().substring(gone.id().lastIndexOf('.') + 1))
                  .filter(condition -> Boolean.TRUE.equals(condition.met()))
                  .isPresent()
              ? "The condition is met"
              : "Its day has passed";
      case PENDING_BUDGET_MISSING -> "The budget is no longer missing; " + record(service);
      case REVIEW_DUE, REVIEW_OVERDUE, TERM_ENDS_SOON -> "By now " + record(service);
      default -> null;
    };
  }

  private static String record(ServiceFacts service) {
    return "the service is %s, its review on %s, its term until %s, by version %s of its terms"
        .formatted(
            service.state(),
            Objects.requireNonNullElse(service.reviewDate(), "no day"),
            Objects.requireNonNullElse(service.lastDay(), "no day"),
            Objects.requireNonNullElse(service.termsVersion(), 1));
  }

  /** A budget that is missing may be said in both ways; it is one finding, in the first words. */
  private Collection<Finding> found(ServiceFacts service, FindingKind kind) {
    var lapsed =
        Objects.requireNonNullElse(service.notInForce(), List.<NotInForce>of()).stream()
            .filter(fallen -> kindOf(fallen) == kind)
            .collect(groupingBy(WatchServiceState::matter, LinkedHashMap::new, toList()))
            .values()
            .stream()
            .map(alike -> fallen(service, alike));
    var due =
        Objects.requireNonNullElse(service.due(), List.<DueFacts>of()).stream()
            .filter(each -> each.kind().equals(Words.of(kind)))
            .flatMap(each -> due(service, kind, each));
    return Stream.concat(lapsed, due)
        .collect(toMap(Finding::id, identity(), (first, same) -> first, LinkedHashMap::new))
        .values();
  }

  private static FindingKind kindOf(NotInForce fallen) {
    return fallen.kind().equals(PENDING_BUDGET)
        ? FindingKind.PENDING_BUDGET_MISSING
        : FindingKind.DECISION_NOT_IN_FORCE;
  }

  /** What is one matter, such as several breaches of one instrument, is one finding. */
  private Finding fallen(ServiceFacts service, List<NotInForce> alike) {
    var one = alike.getFirst();
    return finding(
        service,
        kindOf(one),
        one.instrument(),
        what(one),
        alike.stream().map(NotInForce::text).distinct().collect(joining("; ")));
  }

  private static String matter(NotInForce fallen) {
    return fallen.instrument() + "." + what(fallen);
  }

  private static String what(NotInForce fallen) {
    var decision = fallen.decision();
    return decision == null ? fallen.kind() : fallen.kind() + "." + decision;
  }

  /** What is due of the service as a whole is each participant's to explain. */
  private Stream<Finding> due(ServiceFacts service, FindingKind kind, DueFacts due) {
    return switch (kind) {
      case PENDING_BUDGET_MISSING -> {
        int between = due.ref().lastIndexOf('/');
        yield Stream.of(
            finding(
                service,
                kind,
                due.ref().substring(0, Math.max(0, between)),
                PENDING_BUDGET,
                "No budget of %s that provides for the service".formatted(due.ref())));
      }
      case CONDITION_DUE, CONDITION_MISSED -> condition(service, kind, due);
      default ->
          service.participantsOn(calendar.today(service.family())).stream()
              .map(instrument -> finding(service, kind, instrument, due.ref(), text(kind, due)));
    };
  }

  private Stream<Finding> condition(ServiceFacts service, FindingKind kind, DueFacts due) {
    return service
        .condition(due.ref())
        .map(
            condition ->
                finding(
                    service,
                    kind,
                    condition.instrument(),
                    due.ref(),
                    "%s, by %s".formatted(condition.text(), due.on())))
        .stream();
  }

  private static String text(FindingKind kind, DueFacts due) {
    return switch (kind) {
      case REVIEW_DUE -> "The review is due on %s".formatted(due.on());
      case REVIEW_OVERDUE -> "The review was due on %s".formatted(due.on());
      default -> "The term ends on %s; it is to be renewed or left to end".formatted(due.on());
    };
  }

  private Finding finding(
      ServiceFacts service, FindingKind kind, String instrument, String what, String text) {
    return Finding.ofService(
        kind,
        service.family(),
        service.code(),
        service.everyParticipant(),
        instrument,
        what,
        text,
        calendar.today(service.family()));
  }
}
