package org.cmsfamily.reporting.report;

import static org.cmsfamily.platform.actor.Roles.OPERATOR;
import static org.cmsfamily.platform.actor.Roles.REPORTING_JOB;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.reporting.Parameter;
import org.cmsfamily.reporting.Work;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Runs of the reporting job, started by the job's machine client or by hand. */
@Path("/runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Runs")
@RunOnVirtualThread
public class RunResource {

  private final RunReports runReports;
  private final Runs runs;
  private final Acts acts;
  private final Actor actor;
  private final Work work;

  RunResource(RunReports runReports, Runs runs, Acts acts, Actor actor, Work work) {
    this.runReports = runReports;
    this.runs = runs;
    this.acts = acts;
    this.actor = actor;
    this.work = work;
  }

  /** Issues what is due and renders it. Running again changes nothing that is done. */
  @POST
  @RolesAllowed({REPORTING_JOB, OPERATOR})
  @APIResponseSchema(RunView.class)
  public Response runReports(RunRequest request) {
    return work.reports(() -> issuedAndRendered(request));
  }

  private Response issuedAndRendered(RunRequest request) {
    var answer =
        acts.once(() -> runReports.issue(request), run -> StoredResponse.ok(RunView.of(run), 0));
    runReports.render(request, Json.read(String.valueOf(answer.getEntity()), RunView.class));
    return answer;
  }

  /** The log. */
  @GET
  @RolesAllowed({REPORTING_JOB, OPERATOR})
  public Paged<RunView> listRuns(@RestQuery @Nullable String family, @BeanParam PageRequest page) {
    var of = Parameter.needed("family", family);
    if (!actor.holds(REPORTING_JOB, of) && !actor.holds(OPERATOR, of)) {
      throw PlatformProblems.notFound("log of " + of);
    }
    // These roles read nothing unpublished; the log of their own family holds no domain data.
    return AsSystem.call(() -> runs.page(Filter.where("family", of), page.page()).map(RunView::of));
  }
}
