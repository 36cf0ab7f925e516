package org.cmsfamily.catalog.proposal;

import static org.cmsfamily.platform.actor.Roles.ADVISER;
import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.PROGRAMME_OFFICER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.request.ActRequest;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Consultation on a proposal: comments, advice, translations, errata; none changes the terms. */
@Path("/proposals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Consultation")
@RunOnVirtualThread
public class ConsultationResource {
  private final Consult consult;
  private final AgreeToParticipants agreeToParticipants;
  private final Advise advise;
  private final RecordTermsErratum recordErratum;
  private final ProposalViews views;
  private final Acts acts;

  ConsultationResource(
      Consult consult,
      AgreeToParticipants agreeToParticipants,
      Advise advise,
      RecordTermsErratum recordErratum,
      ProposalViews views,
      Acts acts) {
    this.consult = consult;
    this.agreeToParticipants = agreeToParticipants;
    this.advise = advise;
    this.recordErratum = recordErratum;
    this.views = views;
    this.acts = acts;
  }

  /** Begins the consultation on a draft. */
  @POST
  @Path("consultation")
  @RolesAllowed({PROGRAMME_OFFICER, EXECUTIVE_SECRETARY})
  @APIResponseSchema(ProposalView.class)
  public Response beginConsultation(@PathParam("id") String id, @Nullable ActRequest request) {
    return acts.once(
        () -> consult.begin(id, request == null ? null : request.actingAs()), views::changed);
  }

  /** Agrees for one instrument to who takes part, before the terms change that. */
  @POST
  @Path("participants/agreements")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  @APIResponseSchema(value = ProposalView.class, responseCode = "201")
  public Response agreeToParticipants(
      @PathParam("id") String id, @NotNull ParticipantsRequest request) {
    return acts.once(() -> agreeToParticipants.agree(id, request), views::added);
  }

  /** Adds a comment on the current terms. */
  @POST
  @Path("comments")
  @RolesAllowed({PROGRAMME_OFFICER, EXECUTIVE_SECRETARY, ADVISER})
  @APIResponseSchema(value = ProposalView.class, responseCode = "201")
  public Response addComment(@PathParam("id") String id, @NotNull TextRequest request) {
    return acts.once(() -> consult.comment(id, request), views::added);
  }

  /** Answers a comment, for the lead. */
  @POST
  @Path("comments/{number}/answers")
  @RolesAllowed({PROGRAMME_OFFICER, EXECUTIVE_SECRETARY})
  @APIResponseSchema(value = ProposalView.class, responseCode = "201")
  public Response answerComment(
      @PathParam("id") String id, @PathParam("number") int number, @NotNull TextRequest request) {
    return acts.once(() -> consult.answer(id, number, request), views::added);
  }

  /** Confirms the translation into a language, for an instrument that takes part. */
  @POST
  @Path("translations/{language}/confirmations")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  @APIResponseSchema(value = ProposalView.class, responseCode = "201")
  public Response confirmTranslation(
      @PathParam("id") String id,
      @PathParam("language") String language,
      @Nullable ActRequest request) {
    return acts.once(
        () -> consult.confirm(id, language, request == null ? null : request.actingAs()),
        views::added);
  }

  /** Adds the title and texts of the terms in a further language. */
  @POST
  @Path("translations")
  @RolesAllowed({PROGRAMME_OFFICER, EXECUTIVE_SECRETARY})
  @APIResponseSchema(value = ProposalView.class, responseCode = "201")
  public Response translateTitle(@PathParam("id") String id, @NotNull TranslationRequest request) {
    return acts.once(() -> consult.translate(id, request), views::added);
  }

  /** Puts an erratum beside signed terms, for an instrument that takes part. */
  @POST
  @Path("versions/{number}/errata")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  @APIResponseSchema(value = ProposalView.class, responseCode = "201")
  public Response recordTermsErratum(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @NotNull TermsErratumRequest request) {
    return acts.once(() -> recordErratum.record(id, number, request), views::added);
  }

  /** Asks the adviser for advice on the current terms until a day. */
  @POST
  @Path("advice/requests")
  @RolesAllowed({PROGRAMME_OFFICER, EXECUTIVE_SECRETARY})
  @APIResponseSchema(value = ProposalView.class, responseCode = "201")
  public Response requestAdvice(@PathParam("id") String id, @NotNull AdviceDateRequest request) {
    return acts.once(() -> advise.request(id, request), views::added);
  }

  /** Gives the adviser's advice on a version. */
  @POST
  @Path("advice")
  @RolesAllowed(ADVISER)
  @APIResponseSchema(value = ProposalView.class, responseCode = "201")
  public Response giveAdvice(@PathParam("id") String id, @NotNull GivenAdviceRequest request) {
    return acts.once(() -> advise.give(id, request), views::added);
  }

  /** Finds that the newest advice holds for a later version, too. */
  @POST
  @Path("advice/extensions")
  @RolesAllowed(ADVISER)
  @APIResponseSchema(value = ProposalView.class, responseCode = "201")
  public Response extendAdvice(
      @PathParam("id") String id, @NotNull AdviceExtensionRequest request) {
    return acts.once(() -> advise.extend(id, request), views::added);
  }

  /** Answers the advice for one instrument. */
  @POST
  @Path("advice/answers")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  @APIResponseSchema(value = ProposalView.class, responseCode = "201")
  public Response answerAdvice(@PathParam("id") String id, @NotNull TextRequest request) {
    return acts.once(() -> advise.answer(id, request), views::added);
  }
}
