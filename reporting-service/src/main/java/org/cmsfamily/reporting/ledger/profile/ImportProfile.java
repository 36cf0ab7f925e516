package org.cmsfamily.reporting.ledger.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;

/**
 * How the extracts of one payer's source system are read. It is corrected by a new version, and
 * each import names the one that it was read with. Source: domain, import.
 *
 * @param versions by number
 */
public record ImportProfile(
    String id,
    String family,
    long version,
    String payer,
    String sourceSystem,
    List<ProfileVersion> versions)
    implements Aggregate {

  private static final int MOST_VERSIONS = 200;

  public ImportProfile {
    versions = List.copyOf(versions);
  }

  @Override
  public Set<String> readers() {
    return Set.of(payer);
  }

  /** The one that extracts are read with now. */
  public ProfileVersion newest() {
    return versions.getLast();
  }

  /**
   * With one version more.
   *
   * @throws Problem 422 {@code too-many} if there are as many as there can be
   */
  ImportProfile correct(ProfileVersion next) {
    if (versions.size() >= MOST_VERSIONS) {
      throw Problem.of(
          ReportingProblems.TOO_MANY, Text.of("profile-versions").with("most", MOST_VERSIONS));
    }
    var more = new ArrayList<>(versions);
    more.add(next);
    return new ImportProfile(id, family, version + 1, payer, sourceSystem, more);
  }

  /**
   * A version.
   *
   * @throws Problem 404 if there is none of the number
   */
  ProfileVersion get(int number) {
    return versions.stream()
        .filter(each -> each.number() == number)
        .findFirst()
        .orElseThrow(
            () -> PlatformProblems.notFound("version %s of the profile".formatted(number)));
  }
}
