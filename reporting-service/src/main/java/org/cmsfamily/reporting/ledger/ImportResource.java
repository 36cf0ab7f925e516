package org.cmsfamily.reporting.ledger;

import static org.cmsfamily.platform.actor.Roles.AUDITOR;
import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.FINANCE_OFFICER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.Parameter;
import org.jspecify.annotations.Nullable;

/** Extracts of the accounting systems. */
@Path("/imports")
@RunOnVirtualThread
public class ImportResource {

  private final ImportLedger imports;
  private final Batches batches;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Actor actor;

  ImportResource(
      ImportLedger imports, Batches batches, Acts acts, ReadTransaction reads, Actor actor) {
    this.imports = imports;
    this.batches = batches;
    this.acts = acts;
    this.reads = reads;
    this.actor = actor;
  }

  /** What a ledger file would come to; stores nothing and needs no key. */
  @POST
  @Path("/preview")
  @Consumes({"text/csv", "application/octet-stream"})
  @RolesAllowed(FINANCE_OFFICER)
  public ImportView preview(
      @QueryParam("family") @Nullable String family,
      @QueryParam("payer") @Nullable String payer,
      @QueryParam("sourceSystem") @Nullable String sourceSystem,
      @QueryParam("layout") @Nullable String layout,
      @QueryParam("actingAs") @Nullable String actingAs,
      byte[] file) {
    return reads.inTransaction(
        () -> {
          var source = ImportSource.of(family, payer, sourceSystem, layout);
          officerOf(source, actingAs);
          return imports.preview(source, file);
        });
  }

  /** Imports a ledger file, all of it or nothing. */
  @POST
  @Consumes({"text/csv", "application/octet-stream"})
  @RolesAllowed(FINANCE_OFFICER)
  public Response importFile(
      @QueryParam("family") @Nullable String family,
      @QueryParam("payer") @Nullable String payer,
      @QueryParam("sourceSystem") @Nullable String sourceSystem,
      @QueryParam("layout") @Nullable String layout,
      @QueryParam("actingAs") @Nullable String actingAs,
      byte[] file) {
    return acts.once(
        () -> {
          var source = ImportSource.of(family, payer, sourceSystem, layout);
          return imports.importFile(source, file, officerOf(source, actingAs));
        });
  }

  /** Past imports of a payer, for those of its own instrument. */
  @GET
  @RolesAllowed({FINANCE_OFFICER, EXECUTIVE_SECRETARY, AUDITOR})
  public Paged<Batch> list(
      @QueryParam("family") @Nullable String family,
      @QueryParam("payer") @Nullable String payer,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var of = Parameter.needed("family", family);
    var by = Parameter.needed("payer", payer);
    return reads.inTransaction(() -> batches.page(of, by, Page.of(limit, cursor)));
  }

  private Capacity officerOf(ImportSource source, @Nullable String actingAs) {
    return actor.capacityFor(Set.of(FINANCE_OFFICER), source.payer()::equals, actingAs);
  }
}
