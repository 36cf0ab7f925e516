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
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.Services;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.LedgerEntry;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The ledger: the search, and one entry with its reversal. */
@Path("/ledger")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class LedgerResource {
  private static final int PAGE = 50;

  private final ReportingApi reporting;
  private final Services services;
  private final Offices offices;

  LedgerResource(@RestClient ReportingApi reporting, Services services, Offices offices) {
    this.reporting = reporting;
    this.services = services;
    this.offices = offices;
  }

  /** The entries of a service. */
  @GET
  public LedgerPage searchEntries(@BeanParam EntrySearch asked) {
    var all = services.all();
    var choices = all.orElse(Paged.empty()).items();
    var search = asked.or(choices);
    var found = entries(search);
    return new LedgerPage(
        search,
        choices,
        all.isDown() ? Service.CATALOG : null,
        found.items(),
        found.next(),
        !offices.holders(Role.FINANCE_OFFICER).isEmpty());
  }

  /** One entry. */
  @GET
  @Path("/entries/{id}")
  public EntryPage showEntry(@RestPath String id, @BeanParam Asked asked) {
    return page(id, asked.typed());
  }

  /** Reverses it. */
  @POST
  @Path("/entries/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response reverseEntry(
      @RestPath String id, @BeanParam Sent sent, @BeanParam ReversalForm form) {
    var typed = form.fill(sent.typed());
    return Submission.send(
        typed,
        () -> {
          var request = form.request(sent.actingAs());
          var entry = Service.REPORTING.ask(() -> reporting.reverseEntry(id, sent.once(), request));
          return Submission.done("/ledger/entries/" + entry.id(), typed);
        },
        again -> page(id, again));
  }

  private Paged<LedgerEntry> entries(EntrySearch search) {
    var service = search.chosenService();
    if (service == null) return Paged.empty();
    return Service.REPORTING.ask(
        () ->
            reporting.listEntries(
                service, search.chosenQuarter(), search.chosenPayer(), search.cursor(), PAGE));
  }

  private EntryPage page(String id, Typed typed) {
    var entry = Service.REPORTING.ask(() -> reporting.getEntry(id));
    var reversal =
        entry.reverses() == null
            ? offices.act("reverse-entry", Role.FINANCE_OFFICER, entry.paidBy())
            : null;
    return new EntryPage(entry, reversal, typed);
  }
}
