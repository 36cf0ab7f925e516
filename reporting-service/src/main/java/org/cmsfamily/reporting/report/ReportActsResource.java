package org.cmsfamily.reporting.report;

import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.REGISTRAR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.request.ActRequest;
import org.cmsfamily.reporting.Work;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is done to a report: named, cleared, objected to, submitted, noted, corrected. */
@Path("/reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
@RunOnVirtualThread
public class ReportActsResource {

  private final VisibleReports reports;
  private final ClearReport clearReport;
  private final ObjectToReport objectToReport;
  private final SubmitReport submitReport;
  private final NoteReport noteReport;
  private final AgreeToReport agreeToReport;
  private final PutUnderSymbol putUnderSymbol;
  private final RecordReportErratum recordErratum;
  private final RenderLatest renderLatest;
  private final Acts acts;
  private final Work work;

  ReportActsResource(
      VisibleReports reports,
      ClearReport clearReport,
      ObjectToReport objectToReport,
      SubmitReport submitReport,
      NoteReport noteReport,
      AgreeToReport agreeToReport,
      PutUnderSymbol putUnderSymbol,
      RecordReportErratum recordErratum,
      RenderLatest renderLatest,
      Acts acts,
      Work work) {
    this.reports = reports;
    this.clearReport = clearReport;
    this.objectToReport = objectToReport;
    this.submitReport = submitReport;
    this.noteReport = noteReport;
    this.agreeToReport = agreeToReport;
    this.putUnderSymbol = putUnderSymbol;
    this.recordErratum = recordErratum;
    this.renderLatest = renderLatest;
    this.acts = acts;
    this.work = work;
  }

  /** Clears the latest revision. */
  @POST
  @Path("/clearances")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  @APIResponseSchema(value = ReportView.class, responseCode = "201")
  public Response clearReport(@PathParam("id") String id, ClearanceRequest request) {
    return acts.once(() -> clearReport.clear(id, request), this::response);
  }

  /** Objects to the own instrument's figures. */
  @POST
  @Path("/objections")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  @APIResponseSchema(value = ReportView.class, responseCode = "201")
  public Response objectToReport(@PathParam("id") String id, ObjectionRequest request) {
    return work.reports(
        () -> rendered(id, acts.once(() -> objectToReport.object(id, request), this::response)));
  }

  /** Agrees to the cleared revision before the days for objections are over. */
  @POST
  @Path("/agreements")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  @APIResponseSchema(value = ReportView.class, responseCode = "201")
  public Response agreeToReport(@PathParam("id") String id, @Nullable ActRequest request) {
    return acts.once(
        () -> agreeToReport.agree(id, request == null ? null : request.actingAs()), this::response);
  }

  /** Names the meeting, agenda item and symbol in a further revision. */
  @POST
  @Path("/papers")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  @APIResponseSchema(value = ReportView.class, responseCode = "201")
  public Response putReportUnderSymbol(@PathParam("id") String id, PaperRequest request) {
    return work.reports(
        () -> rendered(id, acts.once(() -> putUnderSymbol.name(id, request), this::response)));
  }

  /** Puts the cleared revision before a meeting of the body. */
  @POST
  @Path("/submissions")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  @APIResponseSchema(value = ReportView.class, responseCode = "201")
  public Response submitReport(@PathParam("id") String id, SubmissionRequest request) {
    return acts.once(() -> submitReport.submit(id, request), this::response);
  }

  /** Records that the body has noted the submitted revision. */
  @POST
  @Path("/notings")
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(value = ReportView.class, responseCode = "201")
  public Response noteReport(@PathParam("id") String id, NotingRequest request) {
    return acts.once(() -> noteReport.note(id, request), this::response);
  }

  /** Puts an erratum beside a noted revision; the revision itself never changes. */
  @POST
  @Path("/revisions/{number}/errata")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  @APIResponseSchema(value = ReportView.class, responseCode = "201")
  public Response recordReportErratum(
      @PathParam("id") String id, @PathParam("number") int number, ReportErratumRequest request) {
    return acts.once(() -> recordErratum.record(id, number, request), this::response);
  }

  private Response rendered(String id, Response answer) {
    renderLatest.render(id);
    return answer;
  }

  private StoredResponse response(Report report) {
    return StoredResponse.created(
        "/reports/" + report.id(), reports.view(report), report.version());
  }
}
