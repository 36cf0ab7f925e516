package org.cmsfamily.workbench.proposal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.workbench.call.Faults;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.language.SpokenLanguage;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.Instrument;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Opens a proposal, whose terms are then written in the editor. */
@Path("/proposals/new")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class OpeningResource {
  private static final int UNPROCESSABLE = 422;
  private static final Set<String> SHOWN =
      Set.of(
          "actingAs",
          "terms/serviceCode",
          "terms/title",
          "terms/areas",
          "terms/participants",
          "terms/start",
          "terms/end");

  private final CatalogApi catalog;
  private final RegistryApi registry;
  private final Families families;
  private final SpokenLanguage language;

  OpeningResource(
      @RestClient CatalogApi catalog,
      @RestClient RegistryApi registry,
      Families families,
      SpokenLanguage language) {
    this.catalog = catalog;
    this.registry = registry;
    this.families = families;
    this.language = language;
  }

  /** The form. */
  @GET
  public OpeningPage showOpening() {
    return page(OpeningFields.EMPTY, Faults.NONE);
  }

  /** Opens it, and leads to the editor of its terms. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response openProposal(@BeanParam OpeningFields fields) {
    var request = request(fields);
    try {
      var opened =
          Service.CATALOG.ask(
              () -> catalog.openProposal(OpeningFields.text(fields.key()), request));
      return Response.seeOther(editor(opened.id())).build();
    } catch (Refusal refusal) {
      var page = page(fields, Faults.of(refusal, SHOWN));
      return Response.status(UNPROCESSABLE).entity(page.render()).build();
    }
  }

  private static URI editor(String id) {
    return UriBuilder.fromPath("/proposals/{id}/terms").queryParam("opened", true).build(id);
  }

  private ObjectNode request(OpeningFields fields) {
    var request = JsonNodeFactory.instance.objectNode();
    request.put("family", families.current().code());
    request.put("actingAs", OpeningFields.text(fields.actingAs()));
    request.set("terms", new FirstTerms(fields, instruments(), language.get().tag()).toJson());
    return request;
  }

  private OpeningPage page(OpeningFields fields, Faults faults) {
    var key = UUID.randomUUID().toString();
    return new OpeningPage(families.current(), instruments(), fields, faults, key);
  }

  private List<Instrument> instruments() {
    var family = families.current().code();
    return Service.REGISTRY.ask(() -> registry.listInstruments(family, null)).items();
  }
}
