package org.cmsfamily.workbench.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.util.function.Supplier;
import org.cmsfamily.workbench.call.ActRequest;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.call.TextRequest;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.ClearanceRequest;
import org.cmsfamily.workbench.reporting.LongWorkApi;
import org.cmsfamily.workbench.reporting.NotingRequest;
import org.cmsfamily.workbench.reporting.PaperRequest;
import org.cmsfamily.workbench.reporting.Report;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.cmsfamily.workbench.reporting.SubmissionRequest;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Does what the forms of a report ask for. */
@RequestScoped
class ReportActs {
  private final ReportingApi reporting;
  private final LongWorkApi work;

  ReportActs(@RestClient ReportingApi reporting, @RestClient LongWorkApi work) {
    this.reporting = reporting;
    this.work = work;
  }

  /**
   * Does an act.
   *
   * @throws NotFoundException if a report knows no such act
   */
  void take(String id, Sent sent, Typed typed) {
    var key = sent.once();
    var as = sent.actingAs();
    Supplier<?> act =
        typed.thing().isEmpty()
            ? act(id, key, typed, as)
            : actOnRevision(id, number(typed.thing()), key, typed, as);
    Service.REPORTING.ask(act);
  }

  private Supplier<?> actOnRevision(
      String id, int number, String key, Typed typed, @Nullable String as) {
    return switch (typed.name()) {
      case "record-report-erratum" ->
          () ->
              reporting.recordReportErratum(
                  id, number, key, new TextRequest(typed.filled("text"), as));
      case "render-report" -> () -> work.renderRevision(id, number, key, new ActRequest(as));
      default -> throw new NotFoundException();
    };
  }

  private Supplier<Report> act(String id, String key, Typed typed, @Nullable String as) {
    return switch (typed.act()) {
      case "clear-report" -> {
        var request = clearance(typed, as);
        yield () -> reporting.clearReport(id, key, request);
      }
      case "object-to-report" ->
          () -> reporting.objectToReport(id, key, new TextRequest(typed.filled("text"), as));
      case "agree-to-report" -> () -> reporting.agreeToReport(id, key, new ActRequest(as));
      case "put-report-under-symbol" ->
          () -> reporting.putReportUnderSymbol(id, key, paper(typed, as));
      case "submit-report" ->
          () -> reporting.submitReport(id, key, new SubmissionRequest(typed.filled("meeting"), as));
      case "note-report" ->
          () -> reporting.noteReport(id, key, new NotingRequest(typed.filled("decision"), as));
      default -> throw new NotFoundException();
    };
  }

  /** The revision that the page showed; a page that was changed by hand clears nothing. */
  private static ClearanceRequest clearance(Typed typed, @Nullable String as) {
    return new ClearanceRequest(number(typed.value("revision")), as);
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new BadRequestException(e);
    }
  }

  private static PaperRequest paper(Typed typed, @Nullable String as) {
    return new PaperRequest(
        typed.filled("meeting"), typed.filled("agendaItem"), typed.filled("symbol"), as);
  }
}
