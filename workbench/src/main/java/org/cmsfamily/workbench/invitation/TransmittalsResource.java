package org.cmsfamily.workbench.invitation;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.Meeting;
import org.cmsfamily.workbench.registry.ReceiptRequest;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.cmsfamily.workbench.registry.Transmittal;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Transmittals: one of them, and that it was received and considered. */
@Path("/transmittals")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class TransmittalsResource {
  private static final int MOST = 200;

  private final RegistryApi registry;
  private final Families families;

  TransmittalsResource(@RestClient RegistryApi registry, Families families) {
    this.registry = registry;
    this.families = families;
  }

  /** One of them. */
  @GET
  @Path("/{id}")
  public TransmittalPage showTransmittal(@RestPath String id, @BeanParam Asked asked) {
    return page(id, asked.typed());
  }

  /** Records that it was received or considered. */
  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(
      @RestPath String id,
      @BeanParam Sent sent,
      @RestForm @Nullable String meeting,
      @RestForm @Nullable String on) {
    var typed = sent.typed().with("meeting", meeting).with("on", on);
    var request = new ReceiptRequest(typed.filled("meeting"), typed.filled("on"), sent.actingAs());
    return Submission.send(
        typed,
        () -> {
          Service.REGISTRY.ask(act(id, typed.act(), sent.once(), request));
          return "/transmittals/" + id;
        },
        again -> page(id, again));
  }

  private Supplier<Transmittal> act(String id, String name, String key, ReceiptRequest request) {
    return switch (name) {
      case "receive-transmittal" -> () -> registry.receiveTransmittal(id, key, request);
      case "consider-transmittal" -> () -> registry.considerTransmittal(id, key, request);
      default -> throw new NotFoundException();
    };
  }

  private TransmittalPage page(String id, Typed typed) {
    var transmittal = Service.REGISTRY.ask(() -> registry.getTransmittal(id));
    return new TransmittalPage(transmittal, meetings(transmittal), typed);
  }

  private List<Meeting> meetings(Transmittal transmittal) {
    if (!PossibleAct.isAllowed(transmittal.act("receive-transmittal"))
        && !PossibleAct.isAllowed(transmittal.act("consider-transmittal"))) return List.of();
    var family = families.current().code();
    return Service.REGISTRY
        .ask(() -> registry.listMeetings(family, transmittal.toBody(), MOST))
        .items()
        .stream()
        .sorted(Meeting.LATEST_FIRST)
        .toList();
  }
}
