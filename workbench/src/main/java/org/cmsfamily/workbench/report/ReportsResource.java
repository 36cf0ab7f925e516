package org.cmsfamily.workbench.report;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.call.ServiceDown;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.Meeting;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.cmsfamily.workbench.reporting.Report;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Reports: the list, one report, and what is done with it. */
@Path("/reports")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ReportsResource {
  private static final int PAGE = 50;
  private static final int MOST_MEETINGS = 200;
  private static final Set<Role> RENDERING = Set.of(Role.EXECUTIVE_SECRETARY, Role.FINANCE_OFFICER);

  private final ReportingApi reporting;
  private final RegistryApi registry;
  private final Families families;
  private final Offices offices;
  private final ReportActs acts;

  ReportsResource(
      @RestClient ReportingApi reporting,
      @RestClient RegistryApi registry,
      Families families,
      Offices offices,
      ReportActs acts) {
    this.reporting = reporting;
    this.registry = registry;
    this.families = families;
    this.offices = offices;
    this.acts = acts;
  }

  /** The reports of the family. */
  @GET
  public ReportsPage listReports(
      @RestQuery @Nullable String body, @RestQuery @Nullable String cursor) {
    var family = families.current().code();
    var chosen = body == null || body.isBlank() ? null : body;
    var found = Service.REPORTING.ask(() -> reporting.listReports(family, chosen, cursor, PAGE));
    var bodies = found.items().stream().map(Report::body).distinct().sorted().toList();
    return new ReportsPage(found.items(), bodies, chosen, found.next());
  }

  /** One report. */
  @GET
  @Path("/{id}")
  public ReportPage showReport(@RestPath String id, @BeanParam Asked asked) {
    return page(id, asked.typed());
  }

  /** Clears, objects, agrees, submits, gives a symbol or records the noting, as the form says. */
  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(@RestPath String id, @BeanParam Sent sent, @BeanParam ReportForm form) {
    var typed = form.fill(sent.typed());
    return Submission.send(
        typed,
        () -> {
          acts.take(id, sent, typed);
          return "/reports/" + id;
        },
        again -> page(id, again));
  }

  private ReportPage page(String id, Typed typed) {
    var report = Service.REPORTING.ask(() -> reporting.getReport(id));
    var rendering =
        offices.act("render-report", RENDERING, holder -> report.participants().contains(holder));
    return new ReportPage(report, rendering, meetings(report.body()), typed);
  }

  private List<Meeting> meetings(String body) {
    try {
      var family = families.current().code();
      return Service.REGISTRY.ask(() -> registry.listMeetings(family, body, MOST_MEETINGS)).items();
    } catch (ServiceDown silent) {
      return List.of();
    }
  }
}
