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
import jakarta.ws.rs.core.UriBuilder;
import java.io.File;
import java.util.Objects;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.reporting.ImportOutcome;
import org.cmsfamily.workbench.reporting.LongWorkApi;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The import wizard: a file, its preview, its booking, how far it is. */
@Path("/ledger/import")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ImportResource {
  private static final String PREVIEW = "preview";
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final String REJECTED = "rejected";

  private final LongWorkApi imports;
  private final ReportingApi reporting;
  private final ImportPages pages;
  private final Families families;

  ImportResource(
      @RestClient LongWorkApi imports,
      @RestClient ReportingApi reporting,
      ImportPages pages,
      Families families) {
    this.imports = imports;
    this.reporting = reporting;
    this.pages = pages;
    this.families = families;
  }

  /** The wizard, empty or with what was just imported. */
  @GET
  public ImportPage showImport(
      @RestQuery @Nullable String payer, @RestQuery @Nullable String batch) {
    var page = pages.page(payer, Typed.of(PREVIEW));
    return batch == null
        ? page
        : page.with(Service.REPORTING.ask(() -> reporting.getImport(batch)));
  }

  /** Previews the file, lists what is wrong with it, or books it, as the button says. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response sendFile(@BeanParam Sent sent, @BeanParam ImportForm form) {
    var typed = form.fill(sent.typed());
    var file = form.file();
    if (file == null) return shown(form, typed, FileFault.NONE_CHOSEN);
    return switch (typed.act()) {
      case REJECTED -> rejected(sent, form, typed, file);
      case PREVIEW -> preview(sent, form, typed, file);
      default -> book(sent, form, typed, file);
    };
  }

  private Response preview(Sent sent, ImportForm form, Typed typed, File file) {
    try {
      var outcome = outcome(sent, form, file);
      return html(OK, pages.page(form.payer(), typed).with(outcome));
    } catch (Refusal refusal) {
      return refused(form, typed, refusal);
    }
  }

  private Response rejected(Sent sent, ImportForm form, Typed typed, File file) {
    try {
      return Response.ok(RejectedLines.csv(outcome(sent, form, file).violations()), "text/csv")
          .header("Content-Disposition", "attachment; filename=\"rejected-lines.csv\"")
          .build();
    } catch (Refusal refusal) {
      return refused(form, typed, refusal);
    }
  }

  private Response refused(ImportForm form, Typed typed, Refusal refusal) {
    return html(refusal.status(), pages.page(form.payer(), typed.refused(refusal)));
  }

  private Response book(Sent sent, ImportForm form, Typed typed, File file) {
    if (!form.isPreviewed(file)) return shown(form, typed, FileFault.NOT_THE_PREVIEWED);
    return Submission.send(
        typed,
        () -> {
          var query = form.query(families.current().code(), sent.actingAs());
          query.progress = form.progress();
          var booked = Service.REPORTING.ask(() -> imports.importLedger(query, sent.once(), file));
          return UriBuilder.fromPath("/ledger/import")
              .queryParam("payer", "{payer}")
              .queryParam("batch", "{batch}")
              .build(booked.payer(), Objects.requireNonNullElse(booked.batch(), ""))
              .toString();
        },
        again -> pages.page(form.payer(), again));
  }

  private ImportOutcome outcome(Sent sent, ImportForm form, File file) {
    var query = form.query(families.current().code(), sent.actingAs());
    return Service.REPORTING.ask(() -> imports.previewImport(query, file));
  }

  private Response shown(ImportForm form, Typed typed, FileFault fault) {
    return html(BAD_REQUEST, pages.page(form.payer(), typed).with(fault));
  }

  private static Response html(int status, ImportPage page) {
    return Response.status(status).entity(page.render()).type(MediaType.TEXT_HTML_TYPE).build();
  }
}
