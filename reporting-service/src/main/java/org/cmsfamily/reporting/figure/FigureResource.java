package org.cmsfamily.reporting.figure;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.platform.page.Paged;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures for charts. */
@Path("/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures")
@RunOnVirtualThread
public class FigureResource {

  private final FigureReading reading;

  FigureResource(FigureReading reading) {
    this.reading = reading;
  }

  /**
   * Figures by service, instrument and period in one list, each with its state: only those of
   * closed books are final. For an instrument's own people, and machines of its role dashboard.
   */
  @GET
  @Authenticated
  public Paged<Figure> listDashboardFigures(@BeanParam FigureFilter filter) {
    return reading.find(filter);
  }
}
