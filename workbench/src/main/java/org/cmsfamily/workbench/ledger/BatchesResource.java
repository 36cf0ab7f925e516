package org.cmsfamily.workbench.ledger;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.cmsfamily.workbench.call.ReasonRequest;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.Services;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The files that were imported, and taking one back. */
@Path("/ledger/imports")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class BatchesResource {
  private static final int PAGE = 50;

  private final ReportingApi reporting;
  private final Groups groups;
  private final Services services;
  private final Families families;
  private final Offices offices;

  BatchesResource(
      @RestClient ReportingApi reporting,
      Groups groups,
      Services services,
      Families families,
      Offices offices) {
    this.reporting = reporting;
    this.services = services;
    this.groups = groups;
    this.families = families;
    this.offices = offices;
  }

  /** The imports of the family. */
  @GET
  public BatchesPage listImports(@RestQuery @Nullable String cursor) {
    var family = families.current().code();
    var found = Service.REPORTING.ask(() -> reporting.listImports(family, null, cursor, PAGE));
    var booked = groups.ofAll();
    return new BatchesPage(
        found.items().stream().map(one -> BatchesPage.Row.of(one, booked, services)).toList(),
        found.next(),
        !offices.holders(Role.FINANCE_OFFICER).isEmpty());
  }

  /** One of them. */
  @GET
  @Path("/{id}")
  public BatchPage showImport(@RestPath String id, @BeanParam Asked asked) {
    return page(id, asked.typed());
  }

  /** Takes it back. */
  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response undoImport(
      @RestPath String id, @BeanParam Sent sent, @RestForm @Nullable String reason) {
    var typed = sent.typed().with("reason", reason);
    var request = new ReasonRequest(typed.filled("reason"), sent.actingAs());
    return Submission.send(
        typed,
        () -> {
          var undone = Service.REPORTING.ask(() -> reporting.undoImport(id, sent.once(), request));
          return "/ledger/imports/" + Objects.requireNonNullElse(undone.batch(), id);
        },
        again -> page(id, again));
  }

  private BatchPage page(String id, Typed typed) {
    var batch = Service.REPORTING.ask(() -> reporting.getImport(id));
    var undoing =
        batch.undoes() == null
            ? offices.act("undo-import", Role.FINANCE_OFFICER, batch.payer())
            : null;
    var booked = groups.ofAll().stream().filter(group -> group.batch().equals(id)).toList();
    return new BatchPage(batch, booked, undoing, typed);
  }
}
