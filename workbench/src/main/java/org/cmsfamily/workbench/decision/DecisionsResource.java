package org.cmsfamily.workbench.decision;

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
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.SentFields;
import org.cmsfamily.workbench.page.SentFile;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.registry.DecisionStatus;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.FoundDecisions;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Decisions: the search and the reader. */
@Path("/decisions")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class DecisionsResource {
  private final RegistryApi registry;
  private final Families families;
  private final DecisionPages pages;
  private final DecisionActs acts;

  DecisionsResource(
      @RestClient RegistryApi registry, Families families, DecisionPages pages, DecisionActs acts) {
    this.registry = registry;
    this.families = families;
    this.pages = pages;
    this.acts = acts;
  }

  /** What a search found, with the ways to narrow it. */
  @GET
  public DecisionsPage searchDecisions(@BeanParam Search search) {
    var query = search.query(families.current().code());
    var found = Service.REGISTRY.ask(() -> registry.searchByDecision(query));
    return new DecisionsPage(
        search,
        rows(search, found),
        Facet.all(search, found),
        List.of(DecisionStatus.values()),
        found.total(),
        found.next());
  }

  /** Without words to match, all of them that fit in one page stand with the newest first. */
  private List<FoundDecision> rows(Search search, FoundDecisions found) {
    var rows = found.items().stream().map(FoundDecision::of).toList();
    return search.words().isBlank() && search.cursor() == null && found.next() == null
        ? rows.stream().sorted(FoundDecision.NEWEST_FIRST).toList()
        : rows;
  }

  /** One decision, in the visitor's language if it stands in it, or in another one. */
  @GET
  @Path("/{key}")
  public DecisionPage showDecision(
      @RestPath String key,
      @RestQuery("language") @Nullable String wanted,
      @BeanParam Asked asked) {
    return pages.page(key, wanted, asked.typed());
  }

  /** Confirms it, changes its status, records what became of it, or takes the record back. */
  @POST
  @Path("/{key}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(@RestPath String key, @BeanParam Sent sent, @BeanParam DecisionForm form) {
    var typed = form.fill(sent.typed()).withAll(SentFields.current().part("provisions"));
    return Submission.send(
        typed,
        () -> {
          acts.take(key, sent, typed);
          return "/decisions/" + key;
        },
        again -> pages.page(key, null, again));
  }

  /** Attaches a file to it. */
  @POST
  @Path("/{key}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response attach(@RestPath String key, @BeanParam Sent sent, @BeanParam SentFile file) {
    var typed = file.fill(sent.typed());
    return Submission.send(
        typed,
        () -> {
          acts.attach(key, sent, file);
          return "/decisions/" + key;
        },
        again -> pages.page(key, null, again));
  }
}
