package org.cmsfamily.platform.archive;

import static org.cmsfamily.platform.actor.Roles.AUDITOR;
import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.FINANCE_OFFICER;
import static org.cmsfamily.platform.actor.Roles.HEAD;
import static org.cmsfamily.platform.actor.Roles.REGISTRAR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The archive of an instrument over HTTP. */
@Path("/instruments/{code}/archive")
@Tag(name = "Archives")
@Produces("application/zip")
@RunOnVirtualThread
public class InstrumentArchiveResource {

  private final ExportInstrument exportInstrument;
  private final ReadTransaction reads;

  InstrumentArchiveResource(ExportInstrument exportInstrument, ReadTransaction reads) {
    this.exportInstrument = exportInstrument;
    this.reads = reads;
  }

  /** All that is an instrument's own in this service, as one file. */
  @GET
  @RolesAllowed({REGISTRAR, EXECUTIVE_SECRETARY, HEAD, FINANCE_OFFICER, AUDITOR})
  public Response getInstrumentArchive(@PathParam("code") String code) {
    var file = reads.inTransaction(() -> exportInstrument.export(code));
    StreamingOutput sent = out -> Files.copy(file, out);
    return Response.ok(sent)
        .header("Content-Disposition", "attachment; filename=\"" + code + ".zip\"")
        .build();
  }
}
