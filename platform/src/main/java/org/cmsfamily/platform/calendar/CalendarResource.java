package org.cmsfamily.platform.calendar;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.cmsfamily.platform.store.ReadTransaction;

/** Which day it is in a family, as this service knows it. */
@Path("/calendar")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CalendarResource {

  private final BusinessCalendar calendar;
  private final ReadTransaction reads;

  CalendarResource(BusinessCalendar calendar, ReadTransaction reads) {
    this.calendar = calendar;
    this.reads = reads;
  }

  /** A family's day and time zone. */
  public record FamilyDay(String family, LocalDate today, String zone) {}

  /** Today in a family; 409 {@code not-known-yet} if it is not known here. */
  @GET
  @Path("{family}")
  @Authenticated
  public FamilyDay day(@PathParam("family") String family) {
    return reads.inTransaction(
        () -> new FamilyDay(family, calendar.today(family), calendar.zone(family).getId()));
  }
}
