package org.cmsfamily.reporting.neutrality;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.replica.VisibleServices;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Neutrality of a service, for its participants. */
@Path("/services/{code}/neutrality")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Neutrality")
@RunOnVirtualThread
public class NeutralityResource {

  private final VisibleServices services;
  private final NeutralityReading reading;
  private final BusinessCalendar calendar;
  private final ReadTransaction reads;

  NeutralityResource(
      VisibleServices services,
      NeutralityReading reading,
      BusinessCalendar calendar,
      ReadTransaction reads) {
    this.services = services;
    this.reading = reading;
    this.calendar = calendar;
    this.reads = reads;
  }

  /** Each participant's need of each budget year: from closed books, or so far and no verdict. */
  @GET
  @Authenticated
  public NeutralityView getNeutrality(@PathParam("code") String code) {
    return reads.inTransaction(
        () -> {
          var service = services.get(code);
          return reading.view(
              service, calendar.today(service.family()), services.firstQuarter(service));
        });
  }
}
