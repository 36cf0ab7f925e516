package org.cmsfamily.reporting.quarter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.consume.StateListener;
import org.cmsfamily.platform.consume.StateRecord;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.ledger.LedgerLock;
import org.hibernate.StatelessSession;

/**
 * Whoever takes part in a service sees its quarters since then, also what was written of them
 * before it was known here. What was seen once stays seen. Source: domain, section 4.
 */
@ApplicationScoped
class RowsFollowParticipants implements StateListener {

  private static final String OF_QUARTER = "service = :service and quarter >= :quarter";

  private static final String OF_GROUP =
      """
      posting_group in (select g.id from posting_group g
        where g.service = :service and g.quarter >= :quarter)
      """;

  /** Rows of a table that the instrument is to see. */
  private record Seen(String table, String rows) {}

  private static final List<Seen> SEEN =
      List.of(
          new Seen("service_quarter", OF_QUARTER),
          new Seen("posting_group", OF_QUARTER),
          new Seen("restatement", OF_GROUP),
          new Seen("acceptance", OF_GROUP),
          new Seen("ledger_entry", OF_QUARTER + " and borne_by is null"),
          new Seen("payment", OF_QUARTER),
          new Seen("measurement", OF_QUARTER),
          new Seen("progress", OF_QUARTER),
          new Seen(
              "finding",
              """
              service = :service and coalesce(quarter, year || '-Q4', '9999-Q4') >= :quarter
              """));

  private final Replicas replicas;
  private final LedgerLock lock;
  private final StatelessSession rows;

  RowsFollowParticipants(Replicas replicas, LedgerLock lock, StatelessSession rows) {
    this.replicas = replicas;
    this.lock = lock;
    this.rows = rows;
  }

  @Override
  public Set<String> topics() {
    return Set.of(ReportingReplicas.SERVICES.topic());
  }

  @Override
  public void apply(StateRecord state) {
    lock.service(state.key());
    var service = replicas.get(ReportingReplicas.SERVICES, state.key());
    for (var instrument : service.everyParticipant()) {
      SEEN.forEach(
          seen -> show(seen, service.code(), instrument, service.firstQuarterOf(instrument)));
    }
  }

  private void show(Seen seen, String service, String instrument, Quarter since) {
    rows.createNativeMutationQuery(
            """
            update %s set readers = array_append(readers, cast(:instrument as text))
            where cast(:instrument as text) <> all (readers) and %s
            """
                .formatted(seen.table(), seen.rows()))
        .setParameter("instrument", instrument)
        .setParameter("service", service)
        .setParameter("quarter", since.toString())
        .executeUpdate();
  }
}
