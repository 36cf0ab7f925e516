package org.cmsfamily.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.replica.ServiceFacts;

/**
 * Reads figures for the dashboards and the people of instruments: of the services that their
 * instrument takes part in, and of no others. Source: domain, section 4.
 *
 * <p>A dashboard sees no unpublished row: it is shown figures only, which are read for it by the
 * system, whoever asks.
 */
@ApplicationScoped
class FigureReading {

  private static final Comparator<Figure> ORDER =
      Comparator.comparing(Figure::service)
          .thenComparing(figure -> String.valueOf(figure.period()))
          .thenComparing(Figure::measure)
          .thenComparing(figure -> String.valueOf(figure.instrument()))
          .thenComparing(figure -> String.valueOf(figure.code()));

  private final Replicas replicas;
  private final ServiceFigures figures;
  private final BusinessCalendar calendar;
  private final Actor actor;

  FigureReading(Replicas replicas, ServiceFigures figures, BusinessCalendar calendar, Actor actor) {
    this.replicas = replicas;
    this.figures = figures;
    this.calendar = calendar;
    this.actor = actor;
  }

  /** All figures that the filter takes, in one list: a chart needs one call. */
  Paged<Figure> find(FigureFilter filter) {
    var readers = readers();
    return new Paged<>(AsSystem.call(() -> find(filter, readers)), null);
  }

  private Set<String> readers() {
    var readers = new TreeSet<>(actor.holders());
    actor.capacities().stream()
        .filter(capacity -> capacity.role().equals(Roles.DASHBOARD))
        .map(Capacity::holder)
        .forEach(readers::add);
    return readers;
  }

  private List<Figure> find(FigureFilter filter, Set<String> readers) {
    var family = filter.ofFamily();
    return calendar.findToday(family).stream()
        .flatMap(
            today ->
                replicas.list(ReportingReplicas.SERVICES, family).stream()
                    .filter(service -> isOf(service, readers))
                    .filter(service -> filter.takesService(service.code()))
                    .flatMap(service -> figures.of(service, filter, today).stream()))
        .filter(filter::takes)
        .sorted(ORDER)
        .toList();
  }

  private static boolean isOf(ServiceFacts service, Set<String> readers) {
    return !Collections.disjoint(readers, service.everyParticipant());
  }
}
