package org.cmsfamily.reporting.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.store.DatedEntity;
import org.cmsfamily.reporting.snapshot.Objection;
import org.cmsfamily.reporting.snapshot.Period;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "report")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class ReportEntity extends DatedEntity<Report> {
  String body;
  String instrument;
  String period;
  String[] participants;
  boolean demonstration;

  @JdbcTypeCode(SqlTypes.JSON)
  List<ReportRevision> revisions;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Objection> objections;

  /** How far the newest revision has come, to ask for. */
  @Formula("(revisions -> -1 ->> 'state')")
  String stage;

  @Override
  protected void copy(Report report) {
    body = report.body();
    instrument = report.instrument();
    period = report.period().toString();
    participants = report.participants().toArray(String[]::new);
    demonstration = report.demonstration();
    revisions = report.revisions();
    objections = report.objections();
  }

  @Override
  public Report toAggregate() {
    return new Report(
        id(),
        family(),
        version(),
        body,
        instrument,
        Period.parse(period),
        Set.of(participants),
        demonstration,
        revisions,
        objections);
  }
}
