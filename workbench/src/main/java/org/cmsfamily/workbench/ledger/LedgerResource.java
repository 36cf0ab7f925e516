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
import java.util.List;
import org.cmsfamily.workbench.call.ActRequest;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.Services;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.Batch;
import org.cmsfamily.workbench.reporting.KindSum;
import org.cmsfamily.workbench.reporting.LedgerEntry;
import org.cmsfamily.workbench.reporting.PostingGroup;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The ledger: the search, and one entry with its reversal. */
@Path("/ledger")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class LedgerResource {
  private static final int PAGE = 50;
  private static final String ACCEPT = "accept-entry";

  private final ReportingApi reporting;
  private final Groups groups;
  private final Services services;
  private final Offices offices;

  LedgerResource(
      @RestClient ReportingApi reporting, Groups groups, Services services, Offices offices) {
    this.reporting = reporting;
    this.groups = groups;
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
        sums(search),
        found.next());
  }

  /** One entry. */
  @GET
  @Path("/entries/{id}")
  public EntryPage showEntry(@RestPath String id, @BeanParam Asked asked) {
    return page(id, asked.typed());
  }

  /** Reverses it, or accepts to bear it, as the form says. */
  @POST
  @Path("/entries/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(@RestPath String id, @BeanParam Sent sent, @BeanParam ReversalForm form) {
    var typed = form.fill(sent.typed());
    return Submission.send(
        typed,
        () -> {
          var entry = typed.act().equals(ACCEPT) ? accept(id, sent) : reverse(id, sent, form);
          return "/ledger/entries/" + entry;
        },
        again -> page(id, again));
  }

  private String accept(String id, Sent sent) {
    var request = new ActRequest(sent.actingAs());
    return Service.REPORTING.ask(() -> reporting.acceptEntry(id, sent.once(), request)).entry();
  }

  private String reverse(String id, Sent sent, ReversalForm form) {
    var request = form.request(sent.actingAs());
    return Service.REPORTING.ask(() -> reporting.reverseEntry(id, sent.once(), request)).id();
  }

  private Paged<LedgerEntry> entries(EntrySearch search) {
    var service = search.chosenService();
    if (service == null) return Paged.empty();
    return Service.REPORTING.ask(
        () ->
            reporting.listEntries(
                service,
                search.chosenQuarter(),
                search.chosenPayer(),
                search.isProposed(),
                search.isWrongRate(),
                search.cursor(),
                PAGE));
  }

  /** Of all that is found; only what is proposed or of a wrong rate is not summed. */
  private List<KindSum> sums(EntrySearch search) {
    var service = search.chosenService();
    if (service == null || search.isNarrowed()) return List.of();
    var payer = search.chosenPayer();
    return KindSum.of(
        groups.of(service, search.chosenQuarter()).stream()
            .filter(group -> payer == null || payer.equals(group.paidBy()))
            .toList());
  }

  private EntryPage page(String id, Typed typed) {
    var entry = Service.REPORTING.ask(() -> reporting.getEntry(id));
    var reversal =
        entry.reverses() == null
            ? offices.act("reverse-entry", Role.FINANCE_OFFICER, entry.paidBy())
            : null;
    return new EntryPage(entry, batch(entry), key(entry), acceptance(entry), reversal, typed);
  }

  /** The import that it came with, which its payer's readers alone may see. */
  private @Nullable Batch batch(LedgerEntry entry) {
    try {
      return Service.REPORTING.ask(() -> reporting.getImport(entry.batch()));
    } catch (Refusal hidden) {
      return null;
    }
  }

  private PostingGroup.@Nullable Key key(LedgerEntry entry) {
    if (entry.borneBy() != null) return null;
    return groups.of(entry.service(), entry.quarter()).stream()
        .filter(group -> group.id().equals(entry.lot()))
        .findFirst()
        .map(PostingGroup::key)
        .orElse(null);
  }

  private @Nullable PossibleAct acceptance(LedgerEntry entry) {
    var bearer = entry.borneBy();
    return bearer == null || bearer.equals(entry.paidBy())
        ? null
        : offices.act(ACCEPT, Role.FINANCE_OFFICER, bearer);
  }
}
