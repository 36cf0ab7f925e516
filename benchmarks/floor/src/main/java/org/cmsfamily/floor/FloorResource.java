package org.cmsfamily.floor;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** All that the floor can do. */
@Path("")
@RunOnVirtualThread
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class FloorResource {

  private final Items items;
  private final EnterItem enterItem;
  private final ImportLines importLines;
  private final JsonWebToken token;

  FloorResource(Items items, EnterItem enterItem, ImportLines importLines, JsonWebToken token) {
    this.items = items;
    this.enterItem = enterItem;
    this.importLines = importLines;
    this.token = token;
  }

  /** One row. */
  @GET
  @Path("items/{code}")
  public Item get(@PathParam("code") String code) {
    return items.find(code).orElseThrow(NotFoundException::new);
  }

  /** The first rows of a body. */
  @GET
  @Path("items")
  public Item.Some list(@QueryParam("body") String body, @QueryParam("limit") int limit) {
    return new Item.Some(items.list(body, limit));
  }

  /** Adds a row. */
  @POST
  @Path("items")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response enter(Item item, @HeaderParam("Idempotency-Key") String key) {
    var answer = enterItem.enter(item, token.getSubject(), key);
    return Response.created(URI.create("/items/" + item.code()))
        .header("ETag", "\"1\"")
        .entity(answer)
        .build();
  }

  /** Imports an extract. */
  @POST
  @Path("imports")
  @Consumes("text/csv")
  public Map<String, Integer> importFile(
      @QueryParam("payer") String payer,
      @QueryParam("sourceSystem") String sourceSystem,
      String file) {
    return Map.of("accepted", importLines.importFile(file, payer, sourceSystem));
  }
}
