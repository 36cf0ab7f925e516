package org.cmsfamily.workbench.component;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.visitor.Capacity;

/** The living page of the components. */
@Path("/components")
@Produces(MediaType.TEXT_HTML)
public class ComponentsResource {

  /** Each component in each of its states; it needs no service and no one signed in. */
  @GET
  @PermitAll
  public ComponentsPage showComponents() {
    return new ComponentsPage(
        Sample.SHARES,
        Capacity.of("AEWA:executive-secretary"),
        Sample.ALLOWED,
        Sample.REFUSED,
        Typed.of(Sample.ALLOWED.name()),
        Sample.WRONG,
        Typed.at(null, "c-done"),
        PagePart.all());
  }
}
