package org.cmsfamily.workbench.registry;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.cmsfamily.workbench.call.ActsApi;
import org.cmsfamily.workbench.call.DeadLetterApi;
import org.cmsfamily.workbench.call.DocumentApi;
import org.cmsfamily.workbench.call.InboxApi;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.VisitorHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the pages ask of the instrument registry. */
@RegisterRestClient(configKey = "registry")
@RegisterClientHeaders(VisitorHeaders.class)
@ApplyGuard("registry")
public interface RegistryApi
    extends InboxApi,
        ActsApi,
        DeadLetterApi,
        DocumentApi,
        AdministrationApi,
        DecisionApi,
        InvitationApi,
        HolderApi,
        AttachingApi,
        HistoryApi {

  @GET
  @Path("/me")
  Me getMe();

  @GET
  @Path("/families")
  Paged<Family> listFamilies();

  @GET
  @Path("/families/{code}")
  Family getFamily(@PathParam("code") String code);

  @GET
  @Path("/instruments")
  Paged<Instrument> listInstruments(
      @QueryParam("family") String family, @QueryParam("asOf") @Nullable LocalDate asOf);

  /** The whole record, with the name of its version in a header. */
  @GET
  @Path("/instruments/{code}")
  RestResponse<JsonNode> getInstrumentRecord(@PathParam("code") String code);

  @PUT
  @Path("/instruments/{code}")
  Instrument updateInstrument(
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String version,
      JsonNode request);

  @GET
  @Path("/instruments/{code}")
  Instrument getInstrument(
      @PathParam("code") String code, @QueryParam("asOf") @Nullable LocalDate asOf);
}
