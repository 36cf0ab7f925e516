package org.cmsfamily.reporting;

import java.time.LocalDate;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.jspecify.annotations.Nullable;

/** Which quarters of a service there are: those that its terms cover. */
public final class ServiceQuarters {
  private ServiceQuarters() {}

  /** Whether the service runs in the quarter. */
  public static boolean covers(ServiceFacts service, Quarter quarter) {
    return service.running(quarter.year()).contains(quarter);
  }

  /**
   * A quarter that something is asked of; null stands for all.
   *
   * @throws Problem 404 if the service does not run in it
   */
  public static @Nullable Quarter asked(ServiceFacts service, @Nullable Quarter quarter) {
    if (quarter != null && !covers(service, quarter)) {
      throw PlatformProblems.notFound("%s of %s".formatted(quarter, service.code()));
    }
    return quarter;
  }

  /**
   * A quarter that something is said of.
   *
   * @throws Problem 422 if the service does not run in it, or it has not begun
   */
  public static Quarter begun(ServiceFacts service, Quarter quarter, LocalDate today) {
    if (!covers(service, quarter)) {
      throw Problem.of(
          ReportingProblems.SERVICE_NOT_RUNNING,
          Text.of("service-not-in-quarter")
              .with("service", service.code())
              .with("quarter", quarter));
    }
    if (today.isBefore(quarter.first())) {
      throw Problem.of(
          ReportingProblems.SERVICE_NOT_RUNNING,
          Text.of("quarter-begins-on").with("quarter", quarter).with("day", quarter.first()));
    }
    return quarter;
  }
}
