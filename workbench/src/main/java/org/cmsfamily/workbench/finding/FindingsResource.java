package org.cmsfamily.workbench.finding;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.workbench.call.ActsQuery;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.call.TextRequest;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Findings: the list, one finding, and its explanation. */
@Path("/findings")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class FindingsResource {
  private static final int PAGE = 50;

  private final ReportingApi reporting;
  private final Families families;

  FindingsResource(@RestClient ReportingApi reporting, Families families) {
    this.reporting = reporting;
    this.families = families;
  }

  /** The findings of the family, the open ones unless others are asked for. */
  @GET
  public FindingsPage listFindings(@BeanParam FindingFilter filter) {
    var family = families.current().code();
    return FindingsPage.of(
        filter,
        Service.REPORTING.ask(
            () ->
                reporting.listFindings(
                    family,
                    filter.chosenService(),
                    filter.chosenState(),
                    filter.chosenKind(),
                    filter.cursor(),
                    PAGE)));
  }

  /** One finding, with what was said and done about it. */
  @GET
  @Path("/{id}")
  public FindingPage showFinding(@RestPath String id, @BeanParam Asked asked) {
    return page(id, asked.typed());
  }

  /** Explains it. */
  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response explainFinding(
      @RestPath String id, @BeanParam Sent sent, @RestForm @Nullable String text) {
    var typed = sent.typed().with("text", text);
    var request = new TextRequest(typed.filled("text"), sent.actingAs());
    return Submission.send(
        typed,
        () -> {
          Service.REPORTING.ask(() -> reporting.explainFinding(id, sent.once(), request));
          return "/findings/" + id;
        },
        again -> page(id, again));
  }

  private FindingPage page(String id, Typed typed) {
    var finding = Service.REPORTING.ask(() -> reporting.getFinding(id));
    var entries = Service.REPORTING.ask(() -> reporting.listActs(ActsQuery.on(id, PAGE))).items();
    return new FindingPage(finding, entries, typed);
  }
}
