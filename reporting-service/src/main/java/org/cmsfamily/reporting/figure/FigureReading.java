package org.cmsfamily.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.Sight;
import org.cmsfamily.reporting.Work;

/**
 * Reads figures for the dashboards and the people of instruments: of the services that their
 * instrument takes part in, and of no others. Source: domain, section 4.
 *
 * <p>They are read as whoever asks sees the rows. A dashboard sees none of its own: for its
 * figures, and for nothing else, it sees what its instrument sees.
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
  private final ReadTransaction reads;
  private final Sight sight;
  private final Work work;

  FigureReading(
      Replicas replicas,
      ServiceFigures figures,
      BusinessCalendar calendar,
      Actor actor,
      ReadTransaction reads,
      Sight sight,
      Work work) {
    this.replicas = replicas;
    this.figures = figures;
    this.calendar = calendar;
    this.actor = actor;
    this.reads = reads;
    this.sight = sight;
    this.work = work;
  }

  /** All figures that the filter takes, in one list: a chart needs one call. */
  Paged<Figure> find(FigureFilter filter) {
    var readers = readers();
    return work.reports(
        () ->
            reads.inTransaction(
                () -> sight.of(readers, () -> new Paged<>(find(filter, readers), null))));
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
        .flatMap(today -> find(filter.within(today), family, today, readers))
        .sorted(ORDER)
        .toList();
  }

  private Stream<Figure> find(
      FigureFilter filter, String family, LocalDate today, Set<String> readers) {
    return replicas.list(ReportingReplicas.SERVICES, family).stream()
        .filter(service -> filter.takesService(service.code()))
        .flatMap(
            service ->
                service.firstQuarterOf(readers).stream()
                    .flatMap(first -> figures.of(service, filter, first, today).stream()))
        .filter(filter::takes);
  }
}
