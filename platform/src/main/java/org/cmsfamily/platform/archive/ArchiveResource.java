package org.cmsfamily.platform.archive;

import static org.cmsfamily.platform.actor.Roles.STEWARD;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.http.LargeUpload;
import org.cmsfamily.platform.http.Upload;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Archives of instruments that are brought in, over HTTP. */
@Path("/archives")
@Tag(name = "Archives")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ArchiveResource {

  private final ImportInstrument importInstrument;
  private final Acts acts;

  ArchiveResource(ImportInstrument importInstrument, Acts acts) {
    this.importInstrument = importInstrument;
    this.acts = acts;
  }

  /**
   * An instrument that was brought in.
   *
   * @param code the instrument's
   */
  public record BroughtIn(String code, String family) {}

  /**
   * Brings an instrument's archive, as this service wrote it elsewhere, into an installation that
   * does not have it: the registry's first, then the ledger's and reports', then the catalog's.
   */
  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed(STEWARD)
  @APIResponseSchema(value = BroughtIn.class, responseCode = "201")
  public Response bringInInstrument(@LargeUpload Upload file) {
    return acts.once(
        () -> importInstrument.bringIn(file),
        brought ->
            StoredResponse.created(
                "/instruments/" + brought.code() + "/archive",
                new BroughtIn(brought.code(), brought.family()),
                brought.version()));
  }
}
