package org.cmsfamily.workbench.proposal;

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
import java.util.Optional;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.catalog.Proposal;
import org.cmsfamily.workbench.catalog.SubmissionPaper;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.SentFile;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Papers by which bodies have terms before them. */
@Path("/proposals/{id}/submissions/{number}")
@Authenticated
public class PapersResource {
  /** As many as a service gives at most. */
  private static final int MOST = 200;

  private final CatalogApi catalog;

  PapersResource(@RestClient CatalogApi catalog) {
    this.catalog = catalog;
  }

  /** What the body was given. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  public PaperPage showPaper(@RestPath String id, @RestPath int number, @BeanParam Asked asked) {
    return page(id, number, asked.typed());
  }

  /** Attaches a file to it. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.TEXT_HTML)
  public Response attach(
      @RestPath String id, @RestPath int number, @BeanParam Sent sent, @BeanParam SentFile file) {
    var typed = file.fill(sent.typed());
    return Submission.send(
        typed,
        () -> {
          var content = file.content().orElseThrow(NotFoundException::new);
          var name = file.name().orElse(null);
          Service.CATALOG.ask(
              () ->
                  catalog.attachSubmissionDocument(
                      id, number, name, file.tag(), sent.once(), content));
          return "/proposals/" + id + "/submissions/" + number;
        },
        again -> page(id, number, again));
  }

  private PaperPage page(String id, int number, Typed typed) {
    var holder = id + "/" + number;
    var documents =
        Service.CATALOG.ask(() -> catalog.listDocuments("submission", holder, MOST)).items();
    return new PaperPage(paper(id, number), documents, proposal(id), typed);
  }

  /** To whoever sees the paper alone there is no proposal. */
  private @Nullable Proposal proposal(String id) {
    try {
      return Service.CATALOG.ask(() -> catalog.getProposal(id));
    } catch (Refusal notSeen) {
      return null;
    }
  }

  /** One of its files. */
  @GET
  @Path("/files/{form}")
  @Produces(MediaType.WILDCARD)
  public Response downloadPaper(
      @RestPath String id,
      @RestPath int number,
      @RestPath String form,
      @RestQuery("lang") @Nullable String language) {
    var wanted = Optional.ofNullable(language).orElse("");
    var file = paper(id, number).file(form, wanted).orElseThrow(NotFoundException::new);
    var content = Service.CATALOG.ask(() -> catalog.getSubmissionFile(id, number, form, wanted));
    var name = "paper-" + number + "-" + file.language() + "." + file.form();
    return Response.ok(content, file.mediaType())
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }

  private SubmissionPaper paper(String id, int number) {
    return Service.CATALOG.ask(() -> catalog.getSubmissionPaper(id, number));
  }
}
