package org.cmsfamily.catalog.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.catalog.family.InstrumentFacts;
import org.cmsfamily.platform.archive.ArchiveContents;
import org.cmsfamily.platform.archive.ArchiveTable;
import org.cmsfamily.platform.archive.ArchivedRows;
import org.cmsfamily.platform.replica.ReplicaTopic;
import org.cmsfamily.platform.replica.Replicas;

/**
 * What the catalog puts into an instrument's archive: the proposals that its own people may read,
 * the services that it takes part in, what these hold of budget lines, the papers of submissions,
 * other synergies, and the family's analyses.
 */
@ApplicationScoped
class CatalogArchive implements ArchiveContents {

  private static final ReplicaTopic<InstrumentFacts> INSTRUMENTS =
      new ReplicaTopic<>("registry.instruments", InstrumentFacts.class);

  private static final String PROPOSALS =
      "(select p.id from proposal p where :instrument = any (p.readers))";
  private static final String SERVICES =
      """
      (select s.id from service s where s.proposal in %s
        or s.id in (select service from service_participant where instrument = :instrument))
      """
          .formatted(PROPOSALS);

  /** What hangs on a submission names the proposal and the submission's number. */
  private static final String DOCUMENTS =
      """
      t.family = :family and (split_part(t.holder_id, '/', 1) in %s or t.holder_kind = 'analysis')"""
          .formatted(PROPOSALS);

  private final Replicas replicas;

  CatalogArchive(Replicas replicas) {
    this.replicas = replicas;
  }

  @Override
  public List<ArchiveTable> tables() {
    var tables =
        new ArrayList<>(
            List.of(
                ArchiveTable.shared("code_bearer", "t.family = :family"),
                ArchiveTable.shared("analysis", "t.family = :family"),
                ArchiveTable.shared("proposal", "t.id in " + PROPOSALS),
                ArchiveTable.shared("terms_version", "t.proposal in " + PROPOSALS),
                ArchiveTable.shared("proposal_entry", "t.proposal in " + PROPOSALS),
                ArchiveTable.shared("proposal_title", "t.proposal in " + PROPOSALS),
                ArchiveTable.shared("service", "t.id in " + SERVICES),
                ArchiveTable.shared("service_participant", "t.service in " + SERVICES),
                ArchiveTable.shared("service_condition", "t.service in " + SERVICES),
                ArchiveTable.shared("encumbrance", "t.proposal in " + PROPOSALS),
                ArchiveTable.shared("submission_paper", "t.proposal in " + PROPOSALS),
                ArchiveTable.shared("submission_file", "t.proposal in " + PROPOSALS),
                ArchiveTable.shared("other_synergy", ":instrument = any (t.readers)")));
    tables.addAll(ArchiveTable.documents(DOCUMENTS));
    tables.add(ArchiveTable.ACTS);
    return List.copyOf(tables);
  }

  @Override
  public Optional<String> familyOf(String instrument) {
    return replicas.find(INSTRUMENTS, instrument).map(InstrumentFacts::family);
  }

  @Override
  public boolean founds() {
    return false;
  }

  @Override
  public List<String> misstated(ArchivedRows rows) {
    return ArchivedTerms.misstated(rows);
  }
}
