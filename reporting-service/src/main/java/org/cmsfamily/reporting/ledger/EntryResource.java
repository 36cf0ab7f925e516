package org.cmsfamily.reporting.ledger;

import static org.cmsfamily.platform.actor.Roles.FINANCE_OFFICER;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/**
 * Ledger entries, each for those who may see it, and the groups that participants see of the rest.
 */
@Path("/")
@RunOnVirtualThread
public class EntryResource {

  private final Ledger ledger;
  private final PostingGroups groups;
  private final ReverseEntry reverseEntry;
  private final Acts acts;
  private final ReadTransaction reads;

  EntryResource(
      Ledger ledger,
      PostingGroups groups,
      ReverseEntry reverseEntry,
      Acts acts,
      ReadTransaction reads) {
    this.ledger = ledger;
    this.groups = groups;
    this.reverseEntry = reverseEntry;
    this.acts = acts;
    this.reads = reads;
  }

  /** A service's entries that the caller may see. */
  @GET
  @Path("/entries")
  @Authenticated
  public Paged<LedgerEntry> entries(
      @QueryParam("service") @Nullable String service,
      @QueryParam("quarter") @Nullable String quarter,
      @QueryParam("payer") @Nullable String payer,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var filter =
        new EntryFilter(
            Parameter.needed("service", service),
            Parameter.quarter("quarter", quarter),
            Parameter.optional("payer", payer));
    return reads.inTransaction(() -> ledger.page(filter, Page.of(limit, cursor)));
  }

  /** One entry. */
  @GET
  @Path("/entries/{id}")
  @Authenticated
  public LedgerEntry entry(@PathParam("id") String id) {
    return reads.inTransaction(() -> ledger.get(id));
  }

  /** Takes an entry back. */
  @POST
  @Path("/entries/{id}/reversals")
  @RolesAllowed(FINANCE_OFFICER)
  @APIResponseSchema(value = LedgerEntry.class, responseCode = "201")
  public Response reverse(@PathParam("id") String id, @NotNull @Valid ReversalRequest request) {
    return acts.once(
        () -> reverseEntry.reverse(id, request),
        reversal -> StoredResponse.created("/entries/" + reversal.id(), reversal, 0));
  }

  /** Number, sum and hash of a service's entries, group by group. */
  @GET
  @Path("/lots")
  @Authenticated
  public Paged<PostingGroup> groups(
      @QueryParam("service") @Nullable String service,
      @QueryParam("quarter") @Nullable String quarter,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var filter =
        new GroupFilter(
            Parameter.needed("service", service), Parameter.quarter("quarter", quarter));
    return reads.inTransaction(() -> groups.page(filter, Page.of(limit, cursor)));
  }
}
