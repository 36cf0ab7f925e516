package org.cmsfamily.workbench.proposal;

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
import org.cmsfamily.workbench.call.Faults;
import org.cmsfamily.workbench.call.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** Acts on a proposal: each shows exactly what it binds before it is done. */
@Path("/proposals/{id}/acts/{act}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ActsResource {
  private static final int UNPROCESSABLE = 422;

  private final ActPages pages;
  private final SendAct sending;

  ActsResource(ActPages pages, SendAct sending) {
    this.pages = pages;
    this.sending = sending;
  }

  /** The form of an act. */
  @GET
  public ActPage showAct(@RestPath String id, @RestPath String act) {
    return pages.page(id, BindingAct.of(act), ActFields.EMPTY, Faults.NONE);
  }

  /** Does it, and shows the proposal after it; a refusal is shown at the fields it concerns. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response sendAct(@RestPath String id, @RestPath String act, @BeanParam ActFields fields) {
    var wanted = BindingAct.of(act);
    try {
      sending.send(id, wanted, fields);
      return Response.seeOther(done(id, wanted)).build();
    } catch (Refusal refusal) {
      var page = pages.page(id, wanted, fields, Faults.of(refusal, ActFields.SHOWN));
      return Response.status(UNPROCESSABLE).entity(page.render()).build();
    }
  }

  private static URI done(String id, BindingAct act) {
    return UriBuilder.fromPath("/proposals/{id}").queryParam("done", act.word()).build(id);
  }
}
