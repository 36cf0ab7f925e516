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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.language.SpokenLanguage;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Decision;
import org.cmsfamily.workbench.registry.DecisionSummary;
import org.cmsfamily.workbench.registry.Decisions;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.Invitation;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Invitations: what waits for an answer, one of them, and its answer. */
@Path("/invitations")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class InvitationsResource {
  private static final int PAGE = 100;
  private static final int MOST = 200;

  private final RegistryApi registry;
  private final Decisions decisions;
  private final Families families;
  private final Offices offices;
  private final SpokenLanguage language;
  private final AnswerCheck check;
  private final AnswerRecords records;

  InvitationsResource(
      @RestClient RegistryApi registry,
      Decisions decisions,
      Families families,
      Offices offices,
      SpokenLanguage language,
      AnswerCheck check,
      AnswerRecords records) {
    this.registry = registry;
    this.decisions = decisions;
    this.families = families;
    this.offices = offices;
    this.language = language;
    this.check = check;
    this.records = records;
  }

  /** Those in a state, the open ones unless another is asked for, and what was sent. */
  @GET
  public InvitationsPage listInvitations(
      @RestQuery @Nullable String state, @RestQuery @Nullable String cursor) {
    var family = families.current().code();
    var chosen = chosen(state);
    var word = chosen.map(Invitation.State::word).orElse(null);
    var found =
        Service.REGISTRY.ask(() -> registry.listInvitations(family, null, word, cursor, PAGE));
    var sent = Service.REGISTRY.ask(() -> registry.listTransmittals(family, null, PAGE));
    return new InvitationsPage(
        List.of(Invitation.State.values()),
        chosen.orElse(null),
        ownFirst(found.items()),
        asked(found.items()),
        offices.holders(Role.REGISTRAR),
        found.next(),
        sent.items().reversed());
  }

  /** One of them. */
  @GET
  @Path("/{id}")
  public InvitationPage showInvitation(@RestPath String id, @BeanParam Asked asked) {
    return page(id, asked.typed());
  }

  /** Records how it was answered. */
  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answerInvitation(
      @RestPath String id, @BeanParam Sent sent, @BeanParam AnswerForm form) {
    var typed = check.check(id, form.fill(sent.typed()));
    var request = AnswerForm.request(typed, sent.actingAs());
    return Submission.send(
        typed,
        () -> {
          Service.REGISTRY.ask(() -> registry.answerInvitation(id, sent.once(), request));
          return "/invitations/" + id;
        },
        again -> page(id, again));
  }

  /** The decisions that invite. */
  private Map<String, DecisionSummary> asked(List<Invitation> found) {
    return found.stream()
        .map(one -> decisions.find(one.decision()))
        .filter(Objects::nonNull)
        .collect(Collectors.toMap(DecisionSummary::key, Function.identity(), (one, other) -> one));
  }

  /** Those whose answers the visitor records come first. */
  private List<Invitation> ownFirst(List<Invitation> found) {
    var own = offices.holders(Role.REGISTRAR);
    return found.stream()
        .sorted(Comparator.comparing(one -> !own.contains(one.instrument())))
        .toList();
  }

  /** An empty text asks for all of them. */
  private static Optional<Invitation.State> chosen(@Nullable String state) {
    var word = state == null ? Invitation.State.OPEN.word() : state;
    return Arrays.stream(Invitation.State.values())
        .filter(one -> one.word().equals(word))
        .findFirst();
  }

  private InvitationPage page(String id, Typed typed) {
    var invitation = Service.REGISTRY.ask(() -> registry.getInvitation(id));
    var tag = language.get().tag();
    var decision = Service.REGISTRY.ask(() -> registry.getDecision(invitation.decision(), tag));
    return new InvitationPage(
        invitation,
        decision,
        provision(decision, invitation.provision()),
        records.of(families.current().code(), invitation),
        answers(invitation),
        typed);
  }

  private static Decision.@Nullable Provision provision(
      Decision decision, @Nullable String number) {
    return decision.provisions().stream()
        .filter(one -> number != null && number.equals(one.number()))
        .findFirst()
        .orElse(null);
  }

  /** The addressee's own decisions; none where the visitor may not answer. */
  private List<DecisionSummary> answers(Invitation invitation) {
    if (!PossibleAct.isAllowed(invitation.act("answer-invitation"))) return List.of();
    var family = families.current().code();
    var addressee = invitation.addressee();
    var body = addressee.kind().equals("body") ? addressee.code() : null;
    return Service.REGISTRY.ask(() -> registry.listDecisions(family, body, MOST)).items().stream()
        .filter(one -> one.instrument().equals(invitation.instrument()) && one.recordCounts())
        .toList();
  }
}
