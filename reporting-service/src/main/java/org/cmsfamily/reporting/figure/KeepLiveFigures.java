package org.cmsfamily.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.consume.StateListener;
import org.cmsfamily.platform.consume.StateRecord;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.Sight;
import org.cmsfamily.reporting.clock.DayBegun;
import org.cmsfamily.reporting.ledger.EntriesPosted;
import org.cmsfamily.reporting.ledger.LedgerLock;
import org.cmsfamily.reporting.quarter.QuarterClosed;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.hibernate.StatelessSession;
import org.jboss.logging.Logger;

/**
 * Keeps for those who read SQL what no closed quarter holds: sums so far, and neutrality. All of a
 * service's are written again, in the same transaction, when anything is booked, closed or
 * restated, when its terms change, and as a day begins.
 */
@ApplicationScoped
class KeepLiveFigures implements StateListener {

  private static final Logger LOG = Logger.getLogger(KeepLiveFigures.class);

  private static final int LAST_QUARTER = 4;

  /** A figure as its row says it. */
  private record LiveFigure(Collection<String> readers, String measure, String state, Figure of) {}

  private final Replicas replicas;
  private final ServiceFigures figures;
  private final BusinessCalendar calendar;
  private final LedgerLock lock;
  private final Sight sight;
  private final StatelessSession rows;

  KeepLiveFigures(
      Replicas replicas,
      ServiceFigures figures,
      BusinessCalendar calendar,
      LedgerLock lock,
      Sight sight,
      StatelessSession rows) {
    this.replicas = replicas;
    this.figures = figures;
    this.calendar = calendar;
    this.lock = lock;
    this.sight = sight;
    this.rows = rows;
  }

  void posted(@Observes EntriesPosted posted) {
    keep(posted.service());
  }

  void closed(@Observes QuarterClosed closed) {
    keep(closed.service());
  }

  void begun(@Observes DayBegun day) {
    keep(day.service());
  }

  @Override
  public Set<String> topics() {
    return Set.of(ReportingReplicas.SERVICES.topic());
  }

  @Override
  public void apply(StateRecord state) {
    keep(state.key());
  }

  private void keep(String code) {
    lock.service(code);
    var service = replicas.get(ReportingReplicas.SERVICES, code);
    calendar.findToday(service.family()).ifPresent(today -> keep(service, today));
  }

  private void keep(ServiceFacts service, LocalDate today) {
    sight.of(
        service.everyParticipant(),
        () -> {
          write(service, live(service, today));
          return service;
        });
  }

  /** Figures that cannot be computed hold up nothing that they would follow from. */
  private List<Figure> live(ServiceFacts service, LocalDate today) {
    try {
      return figures.live(service, today);
    } catch (RuntimeException failure) {
      LOG.warnf(failure, "The figures of %s so far", service.code());
      return List.of();
    }
  }

  private void write(ServiceFacts service, List<Figure> live) {
    rows.createNativeMutationQuery("delete from live_figure where service = :service")
        .setParameter("service", service.code())
        .executeUpdate();
    rows.createNativeMutationQuery(
            """
            insert into live_figure
              (family, service, readers, instrument, period, measure, value, unit, state, demonstration)
            select :family, :service, array(select jsonb_array_elements_text(f -> 'readers')),
              f #>> '{of,instrument}', f #>> '{of,period}', f ->> 'measure', (f #>> '{of,value}')::numeric,
              f #>> '{of,unit}', f ->> 'state', (f #>> '{of,demonstration}')::boolean
            from jsonb_array_elements(cast(:figures as jsonb)) f
            """)
        .setParameter("family", service.family())
        .setParameter("service", service.code())
        .setParameter("figures", Json.write(live.stream().map(one -> row(service, one)).toList()))
        .executeUpdate();
  }

  private static LiveFigure row(ServiceFacts service, Figure figure) {
    return new LiveFigure(
        service.readersOf(lastQuarter(Objects.requireNonNull(figure.period()))),
        Words.of(figure.measure()),
        Words.of(figure.state()),
        figure);
  }

  /** Of a year its last quarter: whoever joined in its course reads it. */
  private static Quarter lastQuarter(String period) {
    return period.contains("Q")
        ? Quarter.parse(period)
        : new Quarter(Integer.parseInt(period), LAST_QUARTER);
  }
}
