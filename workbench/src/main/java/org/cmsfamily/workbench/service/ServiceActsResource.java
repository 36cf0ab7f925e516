package org.cmsfamily.workbench.service;

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
import java.util.Optional;
import java.util.UUID;
import org.cmsfamily.workbench.call.Faults;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.catalog.ServiceDetail;
import org.cmsfamily.workbench.visitor.Acting;
import org.cmsfamily.workbench.visitor.Capacity;
import org.cmsfamily.workbench.visitor.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** Who takes part in a service and what bodies decided about it, as it is recorded. */
@Path("/services/{code}/acts/{act}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ServiceActsResource {
  private static final int UNPROCESSABLE = 422;

  private final CatalogApi catalog;
  private final Visitor visitor;

  ServiceActsResource(@RestClient CatalogApi catalog, Visitor visitor) {
    this.catalog = catalog;
    this.visitor = visitor;
  }

  /** The form of an act. */
  @GET
  public ServiceActPage showServiceAct(@RestPath String code, @RestPath String act) {
    return page(code, ServiceAct.of(act), ServiceActFields.EMPTY, Faults.NONE);
  }

  /** Does it, and shows the service after it; a refusal is shown at the fields it concerns. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response sendServiceAct(
      @RestPath String code, @RestPath String act, @BeanParam ServiceActFields fields) {
    var wanted = ServiceAct.of(act);
    try {
      Service.CATALOG.ask(() -> send(code, wanted, fields));
      return Response.seeOther(done(code, wanted)).build();
    } catch (Refusal refusal) {
      var page = page(code, wanted, fields, Faults.of(refusal, ServiceActFields.SHOWN));
      return Response.status(UNPROCESSABLE).entity(page.render()).build();
    }
  }

  private ServiceDetail send(String code, ServiceAct act, ServiceActFields fields) {
    var key = fields.idempotencyKey();
    return switch (act) {
      case RECORD_PARTICIPATION -> catalog.recordParticipation(code, key, fields.participation());
      case RECORD_RESOLUTION -> catalog.recordResolution(code, key, fields.resolution());
    };
  }

  private ServiceActPage page(String code, ServiceAct act, ServiceActFields fields, Faults faults) {
    var service = Service.CATALOG.ask(() -> catalog.getService(code));
    var offer = act.in(service);
    return new ServiceActPage(
        service,
        act,
        offer,
        Acting.of(offer.as(), wanted(fields)),
        List.of(ServiceDetail.ResolutionKind.values()),
        fields,
        faults,
        UUID.randomUUID().toString());
  }

  private String wanted(ServiceActFields fields) {
    return Optional.of(fields.capacity())
        .filter(entered -> !entered.isEmpty())
        .or(() -> Optional.ofNullable(visitor.capacity()).map(Capacity::text))
        .orElse("");
  }

  private static URI done(String code, ServiceAct act) {
    return UriBuilder.fromPath("/services/{code}").queryParam("done", act.word()).build(code);
  }
}
