package org.cmsfamily.reporting.ledger.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Optional;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.AggregateRepository;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ledger.NormalForm;

/** The profiles of each payer, seen by the payer's own people. */
@ApplicationScoped
public class ImportProfiles implements AggregateRepository<ImportProfile, ImportProfileEntity> {

  @Override
  public ImportProfileEntity newEntity() {
    return new ImportProfileEntity();
  }

  @Override
  public String noun() {
    return "import profile";
  }

  /**
   * The newest version of that of a payer's source system, whose name is compared as references
   * are; the others are not read.
   */
  public Optional<ProfileVersion> newest(String payer, String sourceSystem) {
    return getEntityManager()
        .createQuery(
            """
            select key(v) as number, value(v) as columns
            from ImportProfileEntity p join p.versions v
            where p.payer = :payer and p.sourceKey = :source order by key(v) desc
            """,
            Tuple.class)
        .setParameter("payer", payer)
        .setParameter("source", NormalForm.of(sourceSystem))
        .setMaxResults(1)
        .getResultStream()
        .map(
            row ->
                row.get("columns", VersionColumns.class)
                    .toVersion(row.get("number", Integer.class)))
        .findFirst();
  }

  @Override
  public Problem violated(String constraint, ImportProfile profile) {
    return Problem.of(
        PlatformProblems.ALREADY_EXISTS,
        Text.of("profile-exists")
            .with("payer", profile.payer())
            .with("system", profile.sourceSystem()));
  }
}
