package org.cmsfamily.workbench.service;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.cmsfamily.workbench.call.Answer;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.call.ServiceDown;
import org.cmsfamily.workbench.reporting.Quarter;
import org.cmsfamily.workbench.reporting.QuarterSummary;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads what a service cost in its last quarters, and what was measured. */
@ApplicationScoped
class ReadPerformance {
  /** As many quarters as a chart can label: two years. */
  private static final int QUARTERS = 8;

  private static final int MEASUREMENTS = 200;
  private static final int NOT_FOUND = 404;

  private final ReportingApi reporting;

  ReadPerformance(@RestClient ReportingApi reporting) {
    this.reporting = reporting;
  }

  /** What is known; nothing of a service that has no quarter yet. */
  Answer<Performance> read(String code) {
    try {
      return new Answer<>(Service.REPORTING, Service.REPORTING.ask(() -> performance(code)));
    } catch (ServiceDown silent) {
      return new Answer<>(Service.REPORTING, null);
    } catch (Refusal refusal) {
      if (refusal.status() != NOT_FOUND) throw refusal;
      return new Answer<>(Service.REPORTING, Performance.NONE);
    }
  }

  private Performance performance(String code) {
    var newest =
        reporting.listQuarters(code).items().stream()
            .map(QuarterSummary::quarter)
            .sorted(Comparator.reverseOrder())
            .limit(QUARTERS)
            .sorted()
            .toList();
    var measurements = reporting.listMeasurements(code, null, MEASUREMENTS).map(Paged::items);
    return Uni.combine()
        .all()
        .unis(costs(code, newest), measurements)
        .with(Performance::new)
        .await()
        .indefinitely();
  }

  /** Of all quarters at once. */
  private Uni<List<Quarter>> costs(String code, List<String> quarters) {
    if (quarters.isEmpty()) return Uni.createFrom().item(List.of());
    var questions = quarters.stream().map(one -> reporting.getQuarter(code, one)).toList();
    return Uni.join().all(questions).andFailFast();
  }
}
