package org.cmsfamily.registry.decision;

import static org.cmsfamily.platform.actor.Roles.CHAIR;
import static org.cmsfamily.platform.actor.Roles.REGISTRAR;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.registry.decision.RecordDecision.Outcome;
import org.cmsfamily.registry.request.ActRequest;
import org.cmsfamily.registry.request.AsOfParameters;
import org.cmsfamily.registry.request.Views;
import org.jspecify.annotations.Nullable;

/** Decisions over HTTP. */
@Path("/decisions")
@RunOnVirtualThread
public class DecisionResource {

  private final RecordDecision recordDecision;
  private final ChangeDecisionStatus changeStatus;
  private final Decisions decisions;
  private final DecisionsAsOf onADay;
  private final AsOfParameters viewpoints;
  private final Acts acts;
  private final ReadTransaction reads;

  DecisionResource(
      RecordDecision recordDecision,
      ChangeDecisionStatus changeStatus,
      Decisions decisions,
      DecisionsAsOf onADay,
      AsOfParameters viewpoints,
      Acts acts,
      ReadTransaction reads) {
    this.recordDecision = recordDecision;
    this.changeStatus = changeStatus;
    this.decisions = decisions;
    this.onADay = onADay;
    this.viewpoints = viewpoints;
    this.acts = acts;
    this.reads = reads;
  }

  /** Records a decision whole. */
  @POST
  @RolesAllowed(REGISTRAR)
  public Response record(@NotNull DecisionRequest request) {
    return acts.once(
        () -> {
          var outcome = recordDecision.record(request);
          return StoredResponse.created(
              "/registry/decisions/" + outcome.decision().key(),
              view(outcome),
              outcome.decision().version());
        });
  }

  /** The Chair of its body confirms the record. */
  @POST
  @Path("{key}/confirmations")
  @RolesAllowed(CHAIR)
  public Response confirm(@PathParam("key") String key, @NotNull ActRequest request) {
    return acts.once(() -> ok(changeStatus.confirmed(key, request.actingAs())));
  }

  /** Records its next status. */
  @POST
  @Path("{key}/statuses")
  @RolesAllowed(REGISTRAR)
  public Response become(@PathParam("key") String key, @NotNull StatusRequest request) {
    return acts.once(() -> ok(changeStatus.become(key, request)));
  }

  /** Records that the condition of its adoption is met. */
  @POST
  @Path("{key}/conditions-met")
  @RolesAllowed(REGISTRAR)
  public Response conditionMet(@PathParam("key") String key, @NotNull ConditionMetRequest request) {
    return acts.once(() -> ok(changeStatus.conditionMet(key, request)));
  }

  /** Records an erratum beside it. */
  @POST
  @Path("{key}/errata")
  @RolesAllowed(REGISTRAR)
  public Response correct(@PathParam("key") String key, @NotNull ErratumRequest request) {
    return acts.once(() -> ok(changeStatus.corrected(key, request)));
  }

  /** Decisions that the caller may see, as of a day and as known at an instant. */
  @GET
  @Authenticated
  public Paged<DecisionState> list(
      @QueryParam("family") @Nullable String family,
      @QueryParam("body") @Nullable String body,
      @QueryParam("status") @Nullable String status,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("knownAt") @Nullable String knownAt,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var viewpoint = viewpoints.of(asOf, knownAt);
    var known = AsOfParameters.oneOf(DecisionStatus.values(), "status", status);
    return reads.inTransaction(
        () -> onADay.page(family, body, known, viewpoint, Page.of(limit, cursor)));
  }

  /** One decision, as of a day and as known at an instant. */
  @GET
  @Path("{key}")
  @Authenticated
  public Response get(
      @PathParam("key") String key,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("knownAt") @Nullable String knownAt) {
    var viewpoint = viewpoints.of(asOf, knownAt);
    return reads.inTransaction(
        () -> {
          var decision = decisions.get(key);
          return Views.ok(onADay.view(decision, viewpoint), decision);
        });
  }

  private static StoredResponse ok(Outcome outcome) {
    return StoredResponse.ok(view(outcome), outcome.decision().version());
  }

  private static DecisionResult view(Outcome outcome) {
    return new DecisionResult(DecisionState.of(outcome.decision()), outcome.invitations());
  }
}
