package org.cmsfamily.reporting.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.store.DatedEntity;
import org.cmsfamily.reporting.snapshot.Period;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "reporting_run")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class RunEntity extends DatedEntity<ReportingRun> {

  String period;
  Instant startedAt;
  @Nullable Capacity startedBy;

  @JdbcTypeCode(SqlTypes.JSON)
  List<RunResult> results;

  @Override
  protected void copy(ReportingRun run) {
    period = run.period().toString();
    startedAt = run.startedAt();
    startedBy = run.startedBy();
    results = run.results();
  }

  @Override
  public ReportingRun toAggregate() {
    return new ReportingRun(
        id(), family(), version(), readers(), Period.parse(period), startedAt, startedBy, results);
  }
}
