package org.cmsfamily.reporting.ledger;

import static org.cmsfamily.platform.actor.Roles.FINANCE_OFFICER;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.http.Upload;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.Work;
import org.cmsfamily.reporting.csv.CsvFile;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Extracts of the accounting systems. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
@RunOnVirtualThread
public class ImportResource {

  private final ImportLedger imports;
  private final UndoImport undoImport;
  private final Batches batches;
  private final ActsOnLedger possible;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Work work;
  private final ImportWatch watch;

  ImportResource(
      ImportLedger imports,
      UndoImport undoImport,
      Batches batches,
      ActsOnLedger possible,
      Acts acts,
      ReadTransaction reads,
      Work work,
      ImportWatch watch) {
    this.imports = imports;
    this.undoImport = undoImport;
    this.batches = batches;
    this.possible = possible;
    this.acts = acts;
    this.reads = reads;
    this.work = work;
    this.watch = watch;
  }

  /** What a ledger file would come to; stores nothing and needs no key. */
  @POST
  @Path("/preview")
  @Consumes({"text/csv", "application/octet-stream", CsvFile.WORKBOOK})
  @RolesAllowed(FINANCE_OFFICER)
  public ImportView previewImport(@BeanParam ImportParameters parameters, Upload file) {
    return watch.watched(
        parameters.progress(),
        progress -> work.imports(() -> imports.preview(parameters, file, progress)));
  }

  /** Imports a ledger file, all of it or nothing; answers 200 if every line was known already. */
  @POST
  @Consumes({"text/csv", "application/octet-stream", CsvFile.WORKBOOK})
  @RolesAllowed(FINANCE_OFFICER)
  @APIResponseSchema(value = ImportView.class, responseCode = "201")
  @APIResponse(
      responseCode = "200",
      description = "Every line was known already",
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  public Response importLedger(@BeanParam ImportParameters parameters, Upload file) {
    return watch.watched(
        parameters.progress(),
        progress ->
            work.imports(
                () ->
                    acts.once(
                        () -> imports.importFile(parameters, file, progress),
                        ImportResource::response)));
  }

  private static StoredResponse response(ImportView view) {
    return view.batch() == null
        ? StoredResponse.ok(view, 0)
        : StoredResponse.created("/imports/" + view.batch(), view, 0);
  }

  /** Undoes an import: reverses whatever is left of its lines. */
  @POST
  @Path("/{id}/reversals")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(FINANCE_OFFICER)
  @APIResponseSchema(value = ImportView.class, responseCode = "201")
  public Response undoImport(@PathParam("id") String id, UndoRequest request) {
    return work.imports(
        () -> acts.once(() -> undoImport.undo(id, request), ImportResource::response));
  }

  /**
   * One past import, for those of the payer's own instrument, with what the caller may do to it
   * now.
   */
  @GET
  @Path("/{id}")
  @Authenticated
  public PastImportView getImport(@PathParam("id") String id) {
    return reads.inTransaction(
        () -> {
          var past = batches.get(id);
          return new PastImportView(past, possible.on(past));
        });
  }

  /** What the caller may do to the books of a payer now; of every payer if none is named. */
  @GET
  @Path("/acts")
  @Authenticated
  public Paged<PossibleAct> listImportActs(@BeanParam ImportFilter filter) {
    return reads.inTransaction(() -> new Paged<>(possible.on(filter), null));
  }

  /**
   * How a file of our own layout is written, column by column, with an example; how a source
   * system's own extract is read is said by its profile.
   */
  @GET
  @Path("/layout")
  @Authenticated
  public LayoutView getImportLayout() {
    return LayoutView.skein();
  }

  /** Past imports of a payer, for those of its own instrument. */
  @GET
  @Authenticated
  public Paged<Batch> listImports(@BeanParam ImportFilter filter, @BeanParam PageRequest page) {
    return reads.inTransaction(() -> batches.page(filter, page.page()));
  }
}
