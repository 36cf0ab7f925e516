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
      @RestQuery @Nullable String payer,
      @RestQuery @Nullable String batch,
      @RestQuery @Nullable String service,
      @RestQuery @Nullable String quarter) {
    var page = pages.page(payer, QuarterPlace.of(service, quarter), Typed.of(PREVIEW));
    return batch == null ? page : page.with(pages.imported(batch));
  }

  /** A file with Skein's own columns, to begin with. */
  @GET
  @Path("/example.csv")
  @Produces("text/csv")
  public Response downloadExample() {
    return csv(Service.REPORTING.ask(reporting::getImportLayout).example(), "example.csv");
  }

  /** Previews the file, lists what is wrong with it, or books it, as the button says. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response sendFile(@BeanParam Sent sent, @BeanParam ImportForm form) {
    var typed = form.fill(sent.typed());
    var file = form.file();
    var fault = form.fault();
    if (file == null || fault != null)
      return shown(form, typed, fault == null ? FileFault.NONE_CHOSEN : fault);
    return switch (typed.act()) {
      case REJECTED -> rejected(sent, form, typed, file);
      case PREVIEW -> preview(sent, form, typed, file);
      default -> book(sent, form, typed, file);
    };
  }

  private Response preview(Sent sent, ImportForm form, Typed typed, File file) {
    try {
      var outcome = outcome(sent, form, file);
      return html(OK, pages.page(form.payer(), form.place(), typed).with(outcome));
    } catch (Refusal refusal) {
      return refused(form, typed, refusal);
    }
  }

  private Response rejected(Sent sent, ImportForm form, Typed typed, File file) {
    try {
      return csv(RejectedLines.csv(outcome(sent, form, file).faults()), "rejected-lines.csv");
    } catch (Refusal refusal) {
      return refused(form, typed, refusal);
    }
  }

  private Response refused(ImportForm form, Typed typed, Refusal refusal) {
    return html(refusal.status(), pages.page(form.payer(), form.place(), typed.refused(refusal)));
  }

  private Response book(Sent sent, ImportForm form, Typed typed, File file) {
    if (!form.isPreviewed(file)) return shown(form, typed, FileFault.NOT_THE_PREVIEWED);
    var answer =
        Submission.send(
            typed,
            () -> booked(sent, form, file),
            again -> pages.page(form.payer(), form.place(), again));
    return form.place() != null && form.isByScript() ? wholePage(answer) : answer;
  }

  /** Books it, and names the page that shows what it came to. */
  private String booked(Sent sent, ImportForm form, File file) {
    var query = form.query(families.current().code(), sent.actingAs());
    query.progress = form.progress();
    var booked = Service.REPORTING.ask(() -> imports.importLedger(query, sent.once(), file));
    var place = form.place();
    if (place != null) return place.page();
    return UriBuilder.fromPath("/ledger/import")
        .queryParam("payer", "{payer}")
        .queryParam("batch", "{batch}")
        .build(booked.payer(), Objects.requireNonNullElse(booked.batch(), ""))
        .toString();
  }

  /** A script that asked for a part of the page is told to load the whole of the other. */
  private static Response wholePage(Response answer) {
    var page = answer.getLocation();
    return page == null ? answer : Response.noContent().header("HX-Redirect", page).build();
  }

  private ImportOutcome outcome(Sent sent, ImportForm form, File file) {
    var query = form.query(families.current().code(), sent.actingAs());
    return Service.REPORTING.ask(() -> imports.previewImport(query, file));
  }

  private Response shown(ImportForm form, Typed typed, FileFault fault) {
    return html(BAD_REQUEST, pages.page(form.payer(), form.place(), typed).with(fault));
  }

  private static Response csv(String text, String name) {
    return Response.ok(text, "text/csv")
        .header("Content-Disposition", "attachment; filename=\"" + name + '"')
        .build();
  }

  private static Response html(int status, ImportPage page) {
    return Response.status(status).entity(page.render()).type(MediaType.TEXT_HTML_TYPE).build();
  }
}
