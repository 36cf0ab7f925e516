package org.cmsfamily.workbench.report;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.SentFile;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.reporting.LongWorkApi;
import org.cmsfamily.workbench.reporting.Provenance;
import org.cmsfamily.workbench.reporting.Report;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A revision of a report: to read, to download, and where each of its figures comes from. */
@Path("/reports/{id}/revisions/{number}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class RevisionsResource {
  private static final int ENTRIES = 50;
  private static final int MOST_STAGES = 5;

  private final ReportingApi reporting;
  private final LongWorkApi work;
  private final RevisionPages pages;

  RevisionsResource(
      @RestClient ReportingApi reporting, @RestClient LongWorkApi work, RevisionPages pages) {
    this.reporting = reporting;
    this.work = work;
    this.pages = pages;
  }

  /** What it says. */
  @GET
  public RevisionPage readRevision(
      @RestPath String id, @RestPath int number, @BeanParam Asked asked) {
    return pages.page(id, number, asked.typed());
  }

  /** Attaches a file to it. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response attachFile(
      @RestPath String id, @RestPath int number, @BeanParam Sent sent, @BeanParam SentFile file) {
    var typed = file.fill(sent.typed());
    return Submission.send(
        typed,
        () -> {
          var content = file.content().orElseThrow(NotFoundException::new);
          var name = file.name().orElse(null);
          Service.REPORTING.ask(
              () -> work.attachReportDocument(id, number, name, file.tag(), sent.once(), content));
          return new RevisionPath(id, number).page();
        },
        again -> pages.page(id, number, again));
  }

  /** Whether computing it again gives the same. */
  @GET
  @Path("/verification")
  public VerificationPage verifyRevision(@RestPath String id, @RestPath int number) {
    return new VerificationPage(
        Service.REPORTING.ask(() -> reporting.verifyRevision(id, number)),
        Service.REPORTING.ask(() -> reporting.getReport(id)).demonstration());
  }

  /** Where one of its figures comes from. */
  @GET
  @Path("/figure")
  public FigurePage traceFigure(
      @RestPath String id,
      @RestPath int number,
      @RestQuery String of,
      @RestQuery @Nullable String cursor) {
    var way = new ArrayList<Provenance>();
    way.add(trace(id, number, of, cursor));
    while (way.getLast().of().size() == 1 && way.size() < MOST_STAGES) {
      way.add(trace(id, number, way.getLast().of().getFirst().figure(), null));
    }
    return FigurePage.of(id, number, way);
  }

  private Provenance trace(String id, int number, String figure, @Nullable String cursor) {
    return Service.REPORTING.ask(
        () -> reporting.getProvenance(id, number, figure, cursor, ENTRIES));
  }

  /** One of its files. */
  @GET
  @Path("/files/{form}")
  @Produces(MediaType.WILDCARD)
  public Response downloadFile(
      @RestPath String id,
      @RestPath int number,
      @RestPath String form,
      @RestQuery("lang") @Nullable String language) {
    var wanted = language == null || language.isBlank() ? null : language;
    var file = issued(id, number).file(form, wanted).orElseThrow(NotFoundException::new);
    var content = Service.REPORTING.ask(() -> reporting.getFile(id, number, form, wanted));
    return Response.ok(content, file.mediaType())
        .header("Content-Disposition", "attachment; filename=\"" + name(id, number, file) + "\"")
        .build();
  }

  private Report.Revision issued(String id, int number) {
    return Service.REPORTING
        .ask(() -> reporting.getReport(id))
        .numbered(number)
        .orElseThrow(NotFoundException::new);
  }

  private static String name(String id, int number, Report.StoredFile file) {
    var language = file.language() == null ? "" : "-" + file.language();
    var ending = file.name().equals("csv") ? "zip" : file.name();
    return (id + "-rev" + number + language + "." + ending).replaceAll("[^A-Za-z0-9._-]", "_");
  }
}
