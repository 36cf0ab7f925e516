package org.cmsfamily.workbench.administration;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.reporting.LongWorkApi;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The reporting runs: their log, and starting one. */
@Path("/administration/runs")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class RunsResource {
  private static final int PAGE = 20;
  private static final Set<Role> STARTING =
      Set.of(Role.REPORTING_JOB, Role.OPERATOR, Role.EXECUTIVE_SECRETARY, Role.FINANCE_OFFICER);

  private final ReportingApi reporting;
  private final LongWorkApi work;
  private final Families families;
  private final Offices offices;

  RunsResource(
      @RestClient ReportingApi reporting,
      @RestClient LongWorkApi work,
      Families families,
      Offices offices) {
    this.reporting = reporting;
    this.work = work;
    this.families = families;
    this.offices = offices;
  }

  /** The runs, the newest first. */
  @GET
  public RunsPage listRuns(@RestQuery @Nullable String cursor, @BeanParam Asked asked) {
    return page(cursor, asked.typed());
  }

  /** Issues what is due. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response runReports(@BeanParam Sent sent, @BeanParam RunForm form) {
    var typed = form.fill(sent.typed());
    return Submission.send(
        typed,
        () -> {
          var request = RunForm.request(families.current().code(), typed, sent.actingAs());
          Service.REPORTING.ask(() -> work.runReports(form.progress(), sent.once(), request));
          return "/administration/runs";
        },
        again -> page(null, again));
  }

  private RunsPage page(@Nullable String cursor, Typed typed) {
    var family = families.current().code();
    var found = Service.REPORTING.ask(() -> reporting.listRuns(family, cursor, PAGE));
    return new RunsPage(
        found.items(),
        found.next(),
        offices.act("run-reports", STARTING),
        UUID.randomUUID().toString(),
        typed);
  }
}
