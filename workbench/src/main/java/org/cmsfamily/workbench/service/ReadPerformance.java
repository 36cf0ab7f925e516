package org.cmsfamily.workbench.service;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.cmsfamily.workbench.call.Answer;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.reporting.QuarterCosts;
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
    var quarters = reporting.listQuarters(code).flatMap(page -> costs(code, page));
    var measurements = reporting.listMeasurements(code, MEASUREMENTS).map(Paged::items);
    var both = Uni.combine().all().unis(quarters, measurements).with(Performance::new);
    return Service.REPORTING
        .tryToAsk(both)
        .onFailure(ReadPerformance::isUnknown)
        .recoverWithItem(new Answer<>(Service.REPORTING, Performance.NONE))
        .await()
        .indefinitely();
  }

  private Uni<List<QuarterCosts>> costs(String code, Paged<QuarterSummary> page) {
    var questions =
        page.items().stream()
            .map(QuarterSummary::quarter)
            .sorted(Comparator.reverseOrder())
            .limit(QUARTERS)
            .sorted()
            .map(quarter -> reporting.getQuarter(code, quarter))
            .toList();
    if (questions.isEmpty()) return Uni.createFrom().item(List.of());
    return Uni.join().all(questions).andFailFast();
  }

  private static boolean isUnknown(Throwable failure) {
    return failure instanceof Refusal refusal && refusal.status() == NOT_FOUND;
  }
}
