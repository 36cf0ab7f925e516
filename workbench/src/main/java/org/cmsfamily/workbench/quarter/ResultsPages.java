package org.cmsfamily.workbench.quarter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.catalog.ServiceGoals;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.Measurement;
import org.cmsfamily.workbench.reporting.ProgressEntry;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Makes the page of a quarter's results. */
@RequestScoped
class ResultsPages {
  private static final int MOST = 200;
  private static final Set<Role> RECORDING = Set.of(Role.PROGRAMME_OFFICER);

  private final ReportingApi reporting;
  private final CatalogApi catalog;
  private final Offices offices;

  ResultsPages(
      @RestClient ReportingApi reporting, @RestClient CatalogApi catalog, Offices offices) {
    this.reporting = reporting;
    this.catalog = catalog;
    this.offices = offices;
  }

  /** Staff, measurements, progress and goals are asked for at once. */
  ResultsPage page(String service, String quarter, Typed typed) {
    var answers =
        Service.REPORTING.ask(
            () ->
                Uni.combine()
                    .all()
                    .unis(
                        reporting.getStaff(service),
                        reporting.listMeasurements(service, quarter, MOST),
                        reporting.listProgress(service, quarter, MOST),
                        Service.CATALOG.tryToAsk(catalog.getServiceGoals(service)))
                    .asTuple()
                    .await()
                    .indefinitely());
    var measured = answers.getItem2().items();
    var goals = answers.getItem4().value();
    List<IndicatorRow> rows = goals == null ? List.of() : rows(goals, measured);
    return new ResultsPage(
        service,
        quarter,
        answers.getItem1(),
        answers.getItem1().redeployedIn(quarter),
        goals == null ? Service.CATALOG : null,
        rows,
        rows.stream()
            .filter(row -> row.latest() == null)
            .map(row -> row.indicator().code())
            .toList(),
        goals == null ? List.of() : goals.instruments(),
        measured.stream().map(this::measured).toList(),
        answers.getItem3().items().stream().map(this::reached).toList(),
        recording("record-measurement", goals),
        recording("record-progress", goals),
        typed);
  }

  private static List<IndicatorRow> rows(ServiceGoals goals, List<Measurement> measured) {
    return goals.indicators().stream().map(one -> IndicatorRow.of(one, measured)).toList();
  }

  private ResultsPage.Measured measured(Measurement one) {
    var act = "withdraw-measurement." + one.id();
    return new ResultsPage.Measured(
        one, one.withdrawal() == null ? offices.actAs(act, one.by()) : null);
  }

  private ResultsPage.Reached reached(ProgressEntry one) {
    var act = "withdraw-progress." + one.id();
    return new ResultsPage.Reached(
        one, one.withdrawal() == null ? offices.actAs(act, one.by()) : null);
  }

  private @Nullable PossibleAct recording(String act, @Nullable ServiceGoals goals) {
    return goals == null ? null : offices.act(act, RECORDING, goals::hasParticipant);
  }
}
