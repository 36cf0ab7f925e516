package org.cmsfamily.registry.decision;

import static org.cmsfamily.platform.actor.Roles.CHAIR;
import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.HEAD;
import static org.cmsfamily.platform.actor.Roles.REGISTRAR;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.document.Attachment;
import org.cmsfamily.platform.document.DocumentMedia;
import org.cmsfamily.platform.document.DocumentView;
import org.cmsfamily.platform.http.Upload;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.registry.request.AsOfQuery;
import org.cmsfamily.registry.request.CodePatterns;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Decisions over HTTP. */
@Path("/decisions")
@Tag(name = "Decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DecisionResource {

  private final RecordDecision recordDecision;
  private final ChangeDecisionStatus changeStatus;
  private final EditDecisionText editText;
  private final ConfirmDecision confirmDecision;
  private final AttachDecisionDocument attachDocument;
  private final Decisions decisions;
  private final DecisionsAsOf decisionsAsOf;
  private final DecisionSummaries summaries;
  private final DecisionViews views;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Clock clock;

  DecisionResource(
      RecordDecision recordDecision,
      ChangeDecisionStatus changeStatus,
      EditDecisionText editText,
      ConfirmDecision confirmDecision,
      AttachDecisionDocument attachDocument,
      Decisions decisions,
      DecisionsAsOf decisionsAsOf,
      DecisionSummaries summaries,
      DecisionViews views,
      Acts acts,
      ReadTransaction reads,
      Clock clock) {
    this.recordDecision = recordDecision;
    this.changeStatus = changeStatus;
    this.editText = editText;
    this.confirmDecision = confirmDecision;
    this.attachDocument = attachDocument;
    this.decisions = decisions;
    this.decisionsAsOf = decisionsAsOf;
    this.summaries = summaries;
    this.views = views;
    this.acts = acts;
    this.reads = reads;
    this.clock = clock;
  }

  /** Records a decision whole, with its provisions and what they do. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(value = DecisionResult.class, responseCode = "201")
  public Response recordDecision(@NotNull DecisionRequest request) {
    return acts.once(
        () -> recordDecision.record(request),
        result ->
            StoredResponse.created(
                "/decisions/" + result.decision().key(), result, result.version()));
  }

  /** Confirms the record as the Chair of the body, or as a second office holder by the document. */
  @POST
  @Path("{key}/confirmations")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({CHAIR, EXECUTIVE_SECRETARY, HEAD, REGISTRAR})
  @APIResponseSchema(DecisionResult.class)
  public Response confirmDecision(
      @PathParam("key") String key, @NotNull DecisionConfirmationRequest request) {
    return acts.once(() -> confirmDecision.confirm(key, request), DecisionResource::ok);
  }

  /** Takes back what of the record does not count. */
  @POST
  @Path("{key}/retractions")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(DecisionResult.class)
  public Response retractDecision(
      @PathParam("key") String key, @NotNull RetractionRequest request) {
    return acts.once(() -> changeStatus.retract(key, request), DecisionResource::ok);
  }

  /** Attaches a document, such as the text that was published, to the decision. */
  @POST
  @Path("{key}/documents")
  @Consumes({
    DocumentMedia.PDF,
    DocumentMedia.CSV,
    DocumentMedia.DOCX,
    DocumentMedia.XLSX,
    MediaType.APPLICATION_OCTET_STREAM
  })
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(value = DocumentView.class, responseCode = "201")
  public Response attachDecisionDocument(
      @PathParam("key") String key,
      @RestQuery @Nullable String name,
      @RestQuery @Nullable String language,
      Upload file) {
    return acts.once(() -> attachDocument.attach(key, name, language, file), Attachment::response);
  }

  /** Records the decision's next status. */
  @POST
  @Path("{key}/statuses")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(DecisionResult.class)
  public Response changeDecisionStatus(
      @PathParam("key") String key, @NotNull StatusRequest request) {
    return acts.once(() -> changeStatus.change(key, request), DecisionResource::ok);
  }

  /** Records that a condition of the decision is met. */
  @POST
  @Path("{key}/conditions-met")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(DecisionResult.class)
  public Response recordConditionMet(
      @PathParam("key") String key, @NotNull ConditionMetRequest request) {
    return acts.once(() -> changeStatus.conditionMet(key, request), DecisionResource::ok);
  }

  /** Records an erratum beside the decision. */
  @POST
  @Path("{key}/errata")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(DecisionResult.class)
  public Response recordErratum(@PathParam("key") String key, @NotNull ErratumRequest request) {
    return acts.once(() -> changeStatus.correct(key, request), DecisionResource::ok);
  }

  /** Corrects what a draft says. */
  @POST
  @Path("{key}/corrections")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(DecisionResult.class)
  public Response correctDecision(
      @PathParam("key") String key, @NotNull DecisionCorrectionRequest request) {
    return acts.once(() -> editText.correct(key, request), DecisionResource::ok);
  }

  /** Records the decision's text in a further language, or corrects it in one. */
  @POST
  @Path("{key}/texts")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(DecisionResult.class)
  public Response recordDecisionText(
      @PathParam("key") String key, @NotNull DecisionTextRequest request) {
    return acts.once(() -> editText.addText(key, request), DecisionResource::ok);
  }

  /**
   * Lists the decisions that the caller may see, as of a day and as known at an instant, without
   * their texts.
   */
  @GET
  @Authenticated
  public Paged<DecisionSummary> listDecisions(
      @BeanParam DecisionFilter filter, @BeanParam AsOfQuery query, @BeanParam PageRequest page) {
    var asOf = query.at(clock);
    return reads.inTransaction(() -> summaries.page(filter, asOf, page.page()));
  }

  /**
   * Reads one decision, as of a day and as known at an instant, in a language if it stands in that;
   * with the names of its body and meeting, and the decisions that it relates to or that relate to
   * it.
   */
  @GET
  @Path("{key}")
  @Authenticated
  @APIResponseSchema(DecisionView.class)
  public Response getDecision(
      @PathParam("key") String key,
      @RestQuery
          @Nullable
          @Pattern(regexp = CodePatterns.LANGUAGE_TAG, message = CodePatterns.LANGUAGE_TAG_FORM)
          String language,
      @BeanParam AsOfQuery query) {
    var asOf = query.at(clock);
    return reads.inTransaction(
        () -> {
          var decision = decisions.get(key);
          return Views.ok(views.of(decision, asOf, language), decisionsAsOf.version(decision));
        });
  }

  private static StoredResponse ok(DecisionResult result) {
    return StoredResponse.ok(result, result.version());
  }
}
