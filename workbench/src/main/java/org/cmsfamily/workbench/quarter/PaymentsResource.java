package org.cmsfamily.workbench.quarter;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** Leads from a payment to the quarter that it settles. */
@Path("/payments/{id}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class PaymentsResource {
  private final ReportingApi reporting;

  PaymentsResource(@RestClient ReportingApi reporting) {
    this.reporting = reporting;
  }

  /** The quarter's page, with the form that confirms the payment open. */
  @GET
  public Response showPayment(@RestPath String id) {
    var payment = Service.REPORTING.ask(() -> reporting.getPayment(id));
    var page =
        UriBuilder.fromPath("/quarters/{service}/{quarter}")
            .queryParam("act", "{act}")
            .build(payment.service(), payment.quarter(), "confirm-payment." + payment.id());
    return Response.seeOther(page).build();
  }
}
