package org.cmsfamily.reporting.report;

import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.REGISTRAR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.function.Predicate;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.jspecify.annotations.Nullable;

/** What is done to a report: cleared, objected to, submitted, noted. */
@Path("/reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReportActsResource {

  private final VisibleReports reports;
  private final ClearReport clearReport;
  private final ObjectToReport objectToReport;
  private final SubmitReport submitReport;
  private final NoteReport noteReport;
  private final Acts acts;
  private final Actor actor;

  ReportActsResource(
      VisibleReports reports,
      ClearReport clearReport,
      ObjectToReport objectToReport,
      SubmitReport submitReport,
      NoteReport noteReport,
      Acts acts,
      Actor actor) {
    this.reports = reports;
    this.clearReport = clearReport;
    this.objectToReport = objectToReport;
    this.submitReport = submitReport;
    this.noteReport = noteReport;
    this.acts = acts;
    this.actor = actor;
  }

  /** Clears the latest revision. */
  @POST
  @Path("/clearances")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  public Response clear(@PathParam("id") String id, @Valid @NotNull ClearanceRequest request) {
    return acts.once(
        () -> {
          var report = reports.lock(id);
          var by = secretary(report.instrument()::equals, request.actingAs());
          return answer(clearReport.clear(report, request.revision(), by));
        });
  }

  /** Objects to the own instrument's figures. */
  @POST
  @Path("/objections")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  public Response object(@PathParam("id") String id, @Valid @NotNull ObjectionRequest request) {
    return acts.once(
        () -> {
          var report = reports.lock(id);
          var by =
              secretary(
                  holder ->
                      report.participants().contains(holder) && !holder.equals(report.instrument()),
                  request.actingAs());
          return answer(objectToReport.object(report, request.text(), by));
        });
  }

  /** Puts the cleared revision before a meeting of the body. */
  @POST
  @Path("/submissions")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  public Response submit(@PathParam("id") String id, @Valid @NotNull SubmissionRequest request) {
    return acts.once(
        () -> {
          var report = reports.lock(id);
          var by = secretary(report.instrument()::equals, request.actingAs());
          return answer(submitReport.submit(report, request.meeting(), by));
        });
  }

  /** Records that the body has noted the submitted revision. */
  @POST
  @Path("/notings")
  @RolesAllowed(REGISTRAR)
  public Response note(@PathParam("id") String id, @Valid @NotNull NotingRequest request) {
    return acts.once(
        () -> {
          var report = reports.lock(id);
          var by =
              actor.capacityFor(Set.of(REGISTRAR), report.instrument()::equals, request.actingAs());
          return answer(noteReport.note(report, request.decision(), by));
        });
  }

  private Capacity secretary(Predicate<String> holder, @Nullable String actingAs) {
    return actor.capacityFor(Set.of(EXECUTIVE_SECRETARY), holder, actingAs);
  }

  private StoredResponse answer(Report report) {
    return StoredResponse.created(
        "/reports/" + report.id(), reports.view(report), report.version());
  }
}
