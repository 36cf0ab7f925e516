package org.cmsfamily.catalog.proposal;

import static org.cmsfamily.platform.actor.Roles.ADVISER;
import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.PROGRAMME_OFFICER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Consultation on a proposal: comments, advice and titles, none of which changes the terms. */
@Path("/proposals/{id}")
@RunOnVirtualThread
public class ConsultationResource {

  private final Consult consult;
  private final Advise advise;
  private final ProposalAnswers answers;

  ConsultationResource(Consult consult, Advise advise, ProposalAnswers answers) {
    this.consult = consult;
    this.advise = advise;
    this.answers = answers;
  }

  @POST
  @Path("consultation")
  @RolesAllowed({PROGRAMME_OFFICER, EXECUTIVE_SECRETARY})
  public Response begin(@PathParam("id") String id, @Nullable @Valid ActingAs request) {
    return answers.changed(() -> consult.begin(id, ActingAs.of(request)));
  }

  @POST
  @Path("comments")
  @RolesAllowed({PROGRAMME_OFFICER, EXECUTIVE_SECRETARY, ADVISER})
  public Response comment(@PathParam("id") String id, @NotNull @Valid TextRequest request) {
    return answers.added(() -> consult.comment(id, request.text(), request.actingAs()));
  }

  @POST
  @Path("translations")
  @RolesAllowed({PROGRAMME_OFFICER, EXECUTIVE_SECRETARY})
  public Response translate(
      @PathParam("id") String id, @NotNull @Valid TranslationRequest request) {
    var translation = new Translation(request.language(), request.title(), request.status());
    return answers.added(() -> consult.translate(id, translation, request.actingAs()));
  }

  @POST
  @Path("advice/requests")
  @RolesAllowed({PROGRAMME_OFFICER, EXECUTIVE_SECRETARY})
  public Response request(@PathParam("id") String id, @NotNull @Valid AdviceDateRequest request) {
    return answers.added(() -> advise.request(id, request.by(), request.actingAs()));
  }

  @POST
  @Path("advice")
  @RolesAllowed(ADVISER)
  public Response advise(@PathParam("id") String id, @NotNull @Valid GivenAdviceRequest request) {
    return answers.added(
        () ->
            advise.give(
                id, request.version(), request.opinion(), request.text(), request.actingAs()));
  }

  @POST
  @Path("advice/extensions")
  @RolesAllowed(ADVISER)
  public Response extend(
      @PathParam("id") String id, @NotNull @Valid AdviceExtensionRequest request) {
    return answers.added(() -> advise.extend(id, request.version(), request.actingAs()));
  }

  @POST
  @Path("advice/answers")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  public Response answer(@PathParam("id") String id, @NotNull @Valid TextRequest request) {
    return answers.added(() -> advise.answer(id, request.text(), request.actingAs()));
  }
}
