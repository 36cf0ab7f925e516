package org.cmsfamily.reporting.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.NewestFirst;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;

/** Progress of services, for their participants. */
@ApplicationScoped
public class ProgressEntries implements NewestFirst<ProgressEntry, ProgressEntity> {

  /** Notes of an instrument on a quarter at most, those taken back among them. */
  private static final int MOST_OF_A_QUARTER = 50;

  @Override
  public ProgressEntity newEntity() {
    return new ProgressEntity();
  }

  @Override
  public String noun() {
    return "progress";
  }

  /** What was reported of a service's quarter and not taken back, by id. */
  public List<ProgressEntry> of(String service, Quarter quarter) {
    return listAll(Filter.where("service", service).and("quarter", quarter)).stream()
        .filter(entry -> entry.withdrawal() == null)
        .toList();
  }

  /**
   * A report prints all that was said of a quarter, so it is not endless.
   *
   * @throws Problem 422 {@code too-many} if the instrument has said as much as it can
   */
  void mustBeFew(String service, Quarter quarter, String instrument) {
    var said =
        count(
            Filter.where("service", service).and("quarter", quarter).and("instrument", instrument));
    if (said >= MOST_OF_A_QUARTER) {
      throw Problem.of(
          ReportingProblems.TOO_MANY,
          Text.of("progress-too-often")
              .with("instrument", instrument)
              .with("service", service)
              .with("quarter", quarter)
              .with("times", said));
    }
  }
}
