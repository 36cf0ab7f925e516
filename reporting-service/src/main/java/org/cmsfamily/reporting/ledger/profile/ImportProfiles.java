package org.cmsfamily.reporting.ledger.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.AggregateRepository;
import org.cmsfamily.platform.store.Filter;
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

  /** That of a payer's source system, whose name is compared as references are. */
  public Optional<ImportProfile> find(String payer, String sourceSystem) {
    var filter = Filter.where("payer", payer).and("sourceKey", NormalForm.of(sourceSystem));
    return listAll(filter).stream().findFirst();
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
