package org.cmsfamily.workbench.recording;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.number.Numbers;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.SentFields;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.ProvisionProposalRequest;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Recording a decision: its text is split, a person confirms what was read, and then records. */
@Path("/decision-recording")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class RecordingResource {
  private static final String RECORD = "record-decision";
  private static final String CORRECT = "correct-decision";
  private static final String PROPOSE = "propose-provisions";
  private static final int UNPROCESSABLE = 422;

  private final RegistryApi registry;
  private final RecordingPages pages;
  private final Numbers numbers;

  RecordingResource(@RestClient RegistryApi registry, RecordingPages pages, Numbers numbers) {
    this.registry = registry;
    this.pages = pages;
    this.numbers = numbers;
  }

  /** The first page, perhaps for a body and meeting that are chosen already, or for a draft. */
  @GET
  public RecordingPage beginRecording(
      @RestQuery @Nullable String body,
      @RestQuery @Nullable String meeting,
      @RestQuery @Nullable String corrects) {
    var draft = corrects == null ? DraftDecision.at(body, meeting) : pages.correcting(corrects);
    return pages.first(draft, Typed.of(PROPOSE));
  }

  /** Splits the text, changes the form, or records the decision, as its button says. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response recordDecision(@BeanParam Sent sent) {
    var draft = DraftDecision.read(sentFields());
    return switch (sent.typed().act()) {
      case PROPOSE -> propose(draft, sent);
      case CORRECT -> draft.isConfirmed() ? correct(draft, sent) : unread(draft);
      case RECORD -> draft.isConfirmed() ? record(draft, sent) : unread(draft);
      default -> shown(DraftChange.of(sent.typed().act()).in(draft));
    };
  }

  private Response propose(DraftDecision draft, Sent sent) {
    return Submission.show(
        draft.fill(sent.typed()),
        () -> page(draft.withProvisions(proposed(draft, sent)), false),
        again -> pages.first(draft, again));
  }

  private List<DraftProvision> proposed(DraftDecision draft, Sent sent) {
    var text = draft.filled("text");
    if (text == null) return List.of(DraftProvision.empty());
    var request = new ProvisionProposalRequest(draft.filled("body"), text);
    return Service.REGISTRY
        .ask(() -> registry.proposeProvisions(sent.once(), request))
        .provisions()
        .stream()
        .map(DraftProvision::of)
        .toList();
  }

  private Response record(DraftDecision draft, Sent sent) {
    var typed = checked(draft.fill(sent.typed()));
    return Submission.send(
        typed,
        () -> {
          var request = draft.request(sent.actingAs());
          var recorded = Service.REGISTRY.ask(() -> registry.recordDecision(sent.once(), request));
          return "/decisions/" + recorded.key();
        },
        again -> pages.second(draft, again, false));
  }

  private Response correct(DraftDecision draft, Sent sent) {
    var typed = checked(draft.fill(sent.typed()));
    var key = draft.value("corrects");
    return Submission.send(
        typed,
        () -> {
          var request = draft.correction(sent.actingAs());
          Service.REGISTRY.ask(() -> registry.correctDecision(key, sent.once(), request));
          return "/decisions/" + key;
        },
        again -> pages.second(draft, again, false));
  }

  private SentFields sentFields() {
    return numbers.numbers(
        numbers.amounts(SentFields.current(), DraftEffect::isAmount), DraftEffect::isNumber);
  }

  private Typed checked(Typed typed) {
    return numbers.numbers(numbers.amounts(typed, DraftEffect::isAmount), DraftEffect::isNumber);
  }

  private Response unread(DraftDecision draft) {
    return Response.status(UNPROCESSABLE).entity(page(draft, true).render()).build();
  }

  private Response shown(DraftDecision draft) {
    return Response.ok(page(draft, false).render()).build();
  }

  private RecordingPage page(DraftDecision draft, boolean unread) {
    return pages.second(draft, draft.fill(Typed.of(RECORD)), unread);
  }
}
