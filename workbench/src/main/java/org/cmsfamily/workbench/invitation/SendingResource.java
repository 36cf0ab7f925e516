package org.cmsfamily.workbench.invitation;

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
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.Invitation;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Rights;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Sending a transmittal. */
@Path("/transmittal-sending")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class SendingResource {
  private static final String SEND = "send-transmittal";
  private static final int MOST = 200;

  private final RegistryApi registry;
  private final Families families;
  private final Offices offices;

  SendingResource(@RestClient RegistryApi registry, Families families, Offices offices) {
    this.registry = registry;
    this.families = families;
    this.offices = offices;
  }

  /** The empty form; perhaps with what it is to answer or to communicate. */
  @GET
  public SendingPage writeTransmittal(
      @RestQuery @Nullable String answers, @RestQuery @Nullable String decisions) {
    return page(Typed.of(SEND).with("answers", answers).with("decisions", decisions));
  }

  /** Sends it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response sendTransmittal(@BeanParam Sent sent, @BeanParam TransmittalForm form) {
    var typed = form.fill(sent.typed());
    return Submission.send(
        typed,
        () -> {
          var request = TransmittalForm.request(typed, sent.actingAs());
          var transmittal =
              Service.REGISTRY.ask(() -> registry.sendTransmittal(sent.once(), request));
          return "/transmittals/" + transmittal.id();
        },
        this::page);
  }

  private SendingPage page(Typed typed) {
    var family = families.current().code();
    var open = Invitation.State.OPEN.word();
    return new SendingPage(
        Service.REGISTRY.ask(() -> registry.listBodies(family, null, null, MOST)).items(),
        Service.REGISTRY
            .ask(() -> registry.listInvitations(family, null, open, null, MOST))
            .items(),
        offices.act(SEND, Rights.SENDING),
        typed);
  }
}
