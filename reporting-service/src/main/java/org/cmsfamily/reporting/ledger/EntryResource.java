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
import java.util.Set;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.Parameter;
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
  private final Actor actor;

  EntryResource(
      Ledger ledger,
      PostingGroups groups,
      ReverseEntry reverseEntry,
      Acts acts,
      ReadTransaction reads,
      Actor actor) {
    this.ledger = ledger;
    this.groups = groups;
    this.reverseEntry = reverseEntry;
    this.acts = acts;
    this.reads = reads;
    this.actor = actor;
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
    var code = Parameter.needed("service", service);
    var in = Parameter.optional("quarter", quarter);
    var by = Parameter.optional("payer", payer);
    return reads.inTransaction(() -> ledger.page(code, in, by, Page.of(limit, cursor)));
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
  public Response reverse(@PathParam("id") String id, @NotNull @Valid ReversalRequest request) {
    return acts.once(
        () -> {
          var entry = ledger.get(id);
          var capacity =
              actor.capacityFor(
                  Set.of(FINANCE_OFFICER), entry.paidBy()::equals, request.actingAs());
          var reversal = reverseEntry.reverse(entry, request, capacity);
          return StoredResponse.created("/reporting/entries/" + reversal.id(), reversal, 0);
        });
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
    var code = Parameter.needed("service", service);
    var in = Parameter.optional("quarter", quarter);
    return reads.inTransaction(() -> groups.page(code, in, Page.of(limit, cursor)));
  }
}
