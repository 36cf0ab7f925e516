package org.cmsfamily.workbench.administration;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The appointments: confirming and ending them, and putting officers in charge. */
@Path("/administration/appointments")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class AppointmentsResource {
  private static final int PAGE = 200;

  private final RegistryApi registry;
  private final Families families;
  private final AppointmentPages pages;
  private final AppointmentActs acts;

  AppointmentsResource(
      @RestClient RegistryApi registry,
      Families families,
      AppointmentPages pages,
      AppointmentActs acts) {
    this.registry = registry;
    this.families = families;
    this.pages = pages;
    this.acts = acts;
  }

  /** The appointments of the family, or of one holder. */
  @GET
  public AppointmentsPage listAppointments(
      @RestQuery @Nullable String holder, @RestQuery @Nullable String cursor) {
    var family = families.current().code();
    var wanted = holder == null || holder.isBlank() ? null : holder.strip();
    return AppointmentsPage.of(
        Service.REGISTRY.ask(() -> registry.listAppointments(family, wanted, cursor, PAGE)));
  }

  /** One of them. */
  @GET
  @Path("/{id}")
  public AppointmentPage showAppointment(@RestPath String id, @BeanParam Asked asked) {
    return pages.page(id, asked.typed());
  }

  /** Confirms or ends it, or puts an officer in charge, as the form says. */
  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(@RestPath String id, @BeanParam Sent sent, @BeanParam AppointmentForm form) {
    var typed = form.fill(sent.typed());
    return Submission.send(
        typed,
        () -> {
          var now = acts.take(id, sent, typed);
          return "/administration/appointments/" + now.id();
        },
        again -> pages.page(id, again));
  }
}
