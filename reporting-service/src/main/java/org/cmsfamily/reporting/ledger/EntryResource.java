package org.cmsfamily.reporting.ledger;

import static org.cmsfamily.platform.actor.Roles.FINANCE_OFFICER;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.request.ActRequest;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Ledger entries, each for those who may see it, and the groups that participants see of the rest.
 */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
@RunOnVirtualThread
public class EntryResource {

  private final Ledger ledger;
  private final PostingGroups groups;
  private final ReverseEntry reverseEntry;
  private final AcceptEntry acceptEntry;
  private final ActsOnLedger possible;
  private final Acts acts;
  private final ReadTransaction reads;

  EntryResource(
      Ledger ledger,
      PostingGroups groups,
      ReverseEntry reverseEntry,
      AcceptEntry acceptEntry,
      ActsOnLedger possible,
      Acts acts,
      ReadTransaction reads) {
    this.ledger = ledger;
    this.groups = groups;
    this.reverseEntry = reverseEntry;
    this.acceptEntry = acceptEntry;
    this.possible = possible;
    this.acts = acts;
    this.reads = reads;
  }

  /** A service's entries that the caller may see. */
  @GET
  @Path("/entries")
  @Authenticated
  public Paged<LedgerEntry> listEntries(
      @BeanParam EntryFilter filter, @BeanParam PageRequest page) {
    return reads.inTransaction(() -> ledger.page(filter, page.page()));
  }

  /** One entry, with what the caller may do to it now. */
  @GET
  @Path("/entries/{id}")
  @Authenticated
  public EntryView getEntry(@PathParam("id") String id) {
    return reads.inTransaction(
        () -> {
          var entry = ledger.get(id);
          return new EntryView(entry, possible.on(entry));
        });
  }

  /** Accepts an entry that another instrument paid and that the caller's is to bear alone. */
  @POST
  @Path("/entries/{id}/acceptances")
  @RolesAllowed(FINANCE_OFFICER)
  @APIResponseSchema(value = AcceptanceView.class, responseCode = "201")
  public Response acceptEntry(@PathParam("id") String id, @Nullable ActRequest request) {
    return acts.once(
        () -> acceptEntry.accept(id, request == null ? null : request.actingAs()),
        accepted -> StoredResponse.created("/entries/" + accepted.entry(), accepted, 0));
  }

  /** Takes an entry back, whole or in part. */
  @POST
  @Path("/entries/{id}/reversals")
  @RolesAllowed(FINANCE_OFFICER)
  @APIResponseSchema(value = LedgerEntry.class, responseCode = "201")
  public Response reverseEntry(@PathParam("id") String id, ReversalRequest request) {
    return acts.once(
        () -> reverseEntry.reverse(id, request),
        reversal -> StoredResponse.created("/entries/" + reversal.id(), reversal, 0));
  }

  /** Number, sum and hash of a service's entries, group by group. */
  @GET
  @Path("/lots")
  @Authenticated
  public Paged<PostingGroup> listPostingGroups(
      @BeanParam GroupFilter filter, @BeanParam PageRequest page) {
    return reads.inTransaction(() -> groups.page(filter, page.page()));
  }
}
