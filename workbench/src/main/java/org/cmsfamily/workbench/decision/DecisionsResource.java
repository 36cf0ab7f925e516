package org.cmsfamily.workbench.decision;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.language.SpokenLanguage;
import org.cmsfamily.workbench.registry.Families;
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
  private static final int MOST_INVITATIONS = 200;

  private final RegistryApi registry;
  private final Families families;
  private final SpokenLanguage language;

  DecisionsResource(@RestClient RegistryApi registry, Families families, SpokenLanguage language) {
    this.registry = registry;
    this.families = families;
    this.language = language;
  }

  /** What a search found, with the ways to narrow it. */
  @GET
  public DecisionsPage searchDecisions(@BeanParam Search search) {
    var query = search.query(families.current().code());
    var found = Service.REGISTRY.ask(() -> registry.searchDecisions(query));
    return new DecisionsPage(
        search, FoundDecision.group(found.items()), Facet.all(search, found), found.next());
  }

  /** One decision, in the visitor's language if it stands in it, or in another one. */
  @GET
  @Path("/{key}")
  public DecisionPage showDecision(
      @RestPath String key, @RestQuery("language") @Nullable String wanted) {
    var tag = wanted == null || wanted.isBlank() ? language.get().tag() : wanted;
    var decision = Service.REGISTRY.ask(() -> registry.getDecision(key, tag));
    var invitations = Service.REGISTRY.ask(() -> registry.listInvitations(key, MOST_INVITATIONS));
    return DecisionPage.of(decision, invitations.items());
  }
}
