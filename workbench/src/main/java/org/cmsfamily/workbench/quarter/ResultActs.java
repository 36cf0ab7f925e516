package org.cmsfamily.workbench.quarter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.function.Supplier;
import org.cmsfamily.workbench.call.ReasonRequest;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.MeasurementRequest;
import org.cmsfamily.workbench.reporting.ProgressRequest;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Does what the forms of a quarter's results ask for. */
@RequestScoped
class ResultActs {
  private final ReportingApi reporting;

  ResultActs(@RestClient ReportingApi reporting) {
    this.reporting = reporting;
  }

  /**
   * Does an act.
   *
   * @throws NotFoundException if the results know no such act
   */
  void take(String service, String quarter, Sent sent, Typed typed) {
    var key = sent.once();
    var as = sent.actingAs();
    var thing = typed.thing();
    Supplier<?> act =
        switch (typed.name()) {
          case "record-measurement" ->
              () -> reporting.recordMeasurement(service, key, measurement(quarter, typed, as));
          case "withdraw-measurement" ->
              () -> reporting.withdrawMeasurement(service, thing, key, reason(typed, as));
          case "record-progress" ->
              () -> reporting.recordProgress(service, key, progress(quarter, typed, as));
          case "withdraw-progress" ->
              () -> reporting.withdrawProgress(service, thing, key, reason(typed, as));
          default -> throw new NotFoundException();
        };
    Service.REPORTING.ask(act);
  }

  private static MeasurementRequest measurement(String quarter, Typed typed, @Nullable String as) {
    return new MeasurementRequest(
        quarter, typed.filled("indicator"), typed.filled("value"), typed.filled("note"), as);
  }

  private static ProgressRequest progress(String quarter, Typed typed, @Nullable String as) {
    return new ProgressRequest(quarter, typed.filled("milestone"), typed.filled("narrative"), as);
  }

  private static ReasonRequest reason(Typed typed, @Nullable String as) {
    return new ReasonRequest(typed.filled("reason"), as);
  }
}
