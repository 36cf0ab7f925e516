package org.cmsfamily.reporting.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.platform.archive.ArchiveContents;
import org.cmsfamily.platform.archive.ArchiveTable;
import org.cmsfamily.platform.archive.ArchivedRows;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.replica.InstrumentFacts;

/**
 * What this service puts into an instrument's archive: ledger lines that it pays, bears or shares,
 * its imports, the family's rates, quarters, payments, progress, lessons, findings, and its reports
 * with manifest and files.
 */
@ApplicationScoped
class ReportingArchive implements ArchiveContents {

  private static final String SEEN = ":instrument = any (t.readers)";
  private static final String REPORTS =
      "(select r.id from report r where r.instrument = :instrument"
          + " or :instrument = any (r.participants))";
  private static final String QUARTERS =
      "(select q.id from service_quarter q where :instrument = any (q.readers))";
  private static final String PROFILES =
      "(select p.id from import_profile p where p.payer = :instrument)";

  private final Replicas replicas;

  ReportingArchive(Replicas replicas) {
    this.replicas = replicas;
  }

  @Override
  public List<ArchiveTable> tables() {
    var tables = new ArrayList<ArchiveTable>();
    tables.addAll(money());
    tables.addAll(
        List.of(
            ArchiveTable.shared("service_quarter", SEEN),
            ArchiveTable.shared("quarter_closing", "t.service_quarter in " + QUARTERS),
            ArchiveTable.shared("quarter_revision", "t.service_quarter in " + QUARTERS),
            ArchiveTable.shared("payment", SEEN),
            ArchiveTable.shared("progress", SEEN),
            ArchiveTable.shared("measurement", SEEN),
            ArchiveTable.shared("lesson", "t.instrument = :instrument or " + SEEN),
            ArchiveTable.shared("finding", SEEN),
            ArchiveTable.shared("report", "t.id in " + REPORTS),
            ArchiveTable.shared("report_manifest", "t.report in " + REPORTS),
            ArchiveTable.shared("report_file", "t.report in " + REPORTS),
            ArchiveTable.shared("reporting_run", SEEN)));
    tables.addAll(ArchiveTable.documents("split_part(t.holder_id, '/', 1) in " + REPORTS));
    tables.add(ArchiveTable.ACTS);
    return List.copyOf(tables);
  }

  private static List<ArchiveTable> money() {
    return List.of(
        ArchiveTable.shared("rate", "t.family = :family"),
        ArchiveTable.shared("import_profile", "t.id in " + PROFILES),
        ArchiveTable.shared("import_profile_version", "t.profile in " + PROFILES),
        ArchiveTable.shared("ledger_batch", "t.payer = :instrument").last("t.undoes is not null"),
        ArchiveTable.shared("posting_group", SEEN),
        ArchiveTable.shared("ledger_entry", SEEN).last("t.reverses is not null"),
        ArchiveTable.shared("acceptance", SEEN),
        ArchiveTable.shared("restatement", SEEN));
  }

  @Override
  public Optional<String> familyOf(String instrument) {
    return replicas.find(ReportingReplicas.INSTRUMENTS, instrument).map(InstrumentFacts::family);
  }

  @Override
  public boolean founds() {
    return false;
  }

  @Override
  public List<String> misstated(ArchivedRows rows) {
    return new ArchivedReports(rows).misstated();
  }
}
