package org.cmsfamily.workbench.registry;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.cmsfamily.workbench.call.Paged;

/** All that the registry recorded of a family, to be asked for at once. */
public interface HistoryApi {

  @GET
  @Path("/instruments")
  Uni<Paged<Instrument>> listAllInstruments(
      @QueryParam("family") String family, @QueryParam("limit") int limit);

  @GET
  @Path("/secretariats")
  Uni<Paged<Secretariat>> listAllSecretariats(
      @QueryParam("family") String family, @QueryParam("limit") int limit);

  @GET
  @Path("/bodies")
  Uni<Paged<Body>> listAllBodies(
      @QueryParam("family") String family, @QueryParam("limit") int limit);

  @GET
  @Path("/meetings")
  Uni<Paged<Meeting>> listAllMeetings(
      @QueryParam("family") String family, @QueryParam("limit") int limit);

  @GET
  @Path("/decisions")
  Uni<Paged<DecisionSummary>> listAllDecisions(
      @QueryParam("family") String family, @QueryParam("limit") int limit);
}
