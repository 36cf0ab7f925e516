package org.cmsfamily.reporting.report;

import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.FINANCE_OFFICER;
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
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.Parameter;
import org.cmsfamily.reporting.Work;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Runs of the reporting job: by schedule, by the job's machine client, or by hand. */
@Path("/runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Runs")
@RunOnVirtualThread
public class RunResource {

  private final StartRun startRun;
  private final RunReports runReports;
  private final RunLog log;
  private final Acts acts;
  private final Work work;
  private final RunWatch watch;
  private final ActsOnRuns possible;
  private final ReadTransaction reads;

  RunResource(
      StartRun startRun,
      RunReports runReports,
      RunLog log,
      Acts acts,
      Work work,
      RunWatch watch,
      ActsOnRuns possible,
      ReadTransaction reads) {
    this.startRun = startRun;
    this.runReports = runReports;
    this.log = log;
    this.acts = acts;
    this.work = work;
    this.watch = watch;
    this.possible = possible;
    this.reads = reads;
  }

  /**
   * Issues what is due and renders it. Running again changes nothing that is done.
   *
   * @param progress a name under which it can be read how far the run has come
   */
  @POST
  @RolesAllowed({REPORTING_JOB, OPERATOR, EXECUTIVE_SECRETARY, FINANCE_OFFICER})
  @APIResponseSchema(RunView.class)
  public Response runReports(RunRequest request, @RestQuery @Nullable String progress) {
    return watch.watched(progress, steps -> work.reports(() -> issuedAndRendered(request, steps)));
  }

  private Response issuedAndRendered(RunRequest request, RunProgress progress) {
    var answer =
        acts.once(
            () -> startRun.issue(request, progress), run -> StoredResponse.ok(RunView.of(run), 0));
    runReports.render(Json.read(String.valueOf(answer.getEntity()), RunView.class), progress);
    return answer;
  }

  /** What the caller may do to the reporting job of a family now, for all bodies or for one. */
  @GET
  @Path("/acts")
  @RolesAllowed({REPORTING_JOB, OPERATOR, EXECUTIVE_SECRETARY, FINANCE_OFFICER})
  public Paged<PossibleAct> listRunActs(
      @RestQuery @Nullable String family, @RestQuery @Nullable String body) {
    var of = Parameter.needed("family", family);
    return reads.inTransaction(() -> new Paged<>(possible.on(of, body), null));
  }

  /** The log. */
  @GET
  @RolesAllowed({REPORTING_JOB, OPERATOR, EXECUTIVE_SECRETARY, FINANCE_OFFICER})
  public Paged<RunView> listRuns(@RestQuery @Nullable String family, @BeanParam PageRequest page) {
    return log.page(Parameter.needed("family", family), page.page());
  }
}
