package org.cmsfamily.registry.budget;

import static org.cmsfamily.platform.actor.Roles.CHAIR;
import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.HEAD;
import static org.cmsfamily.platform.actor.Roles.REGISTRAR;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
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
import org.cmsfamily.platform.request.ActRequest;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.registry.document.AttachDocument;
import org.cmsfamily.registry.request.AsOfQuery;
import org.cmsfamily.registry.request.ReasonRequest;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Budgets over HTTP. */
@Path("/budgets")
@Tag(name = "Budgets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BudgetResource {

  private final RegisterBudget registerBudget;
  private final ConfirmBudget confirmBudget;
  private final AttachDocument attachDocument;
  private final Budgets budgets;
  private final BudgetsAsOf budgetsAsOf;
  private final BudgetActs budgetActs;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Clock clock;

  BudgetResource(
      RegisterBudget registerBudget,
      ConfirmBudget confirmBudget,
      AttachDocument attachDocument,
      Budgets budgets,
      BudgetsAsOf budgetsAsOf,
      BudgetActs budgetActs,
      Acts acts,
      ReadTransaction reads,
      Clock clock) {
    this.registerBudget = registerBudget;
    this.confirmBudget = confirmBudget;
    this.attachDocument = attachDocument;
    this.budgets = budgets;
    this.budgetsAsOf = budgetsAsOf;
    this.budgetActs = budgetActs;
    this.acts = acts;
    this.reads = reads;
    this.clock = clock;
  }

  /** Registers a budget; it is adopted when its decision counts and it is confirmed. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(value = BudgetState.class, responseCode = "201")
  public Response registerBudget(@NotNull BudgetRequest request) {
    return acts.once(() -> registerBudget.register(request), this::created);
  }

  /** Confirms a budget as a second office holder. */
  @POST
  @Path("{code}/confirmations")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({CHAIR, EXECUTIVE_SECRETARY, HEAD, REGISTRAR})
  @APIResponseSchema(BudgetState.class)
  public Response confirmBudget(@PathParam("code") String code, @NotNull ActRequest request) {
    return acts.once(() -> confirmBudget.confirm(code, request.actingAs()), this::ok);
  }

  /** Attaches a document, such as the text that was published, to the budget. */
  @POST
  @Path("{code}/documents")
  @Consumes({
    DocumentMedia.PDF,
    DocumentMedia.CSV,
    DocumentMedia.DOCX,
    DocumentMedia.XLSX,
    MediaType.APPLICATION_OCTET_STREAM
  })
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(value = DocumentView.class, responseCode = "201")
  public Response attachBudgetDocument(
      @PathParam("code") String code,
      @RestQuery @Nullable String name,
      @RestQuery @Nullable String language,
      Upload file) {
    return acts.once(
        () ->
            attachDocument.attach(
                BudgetAct.ATTACH_BUDGET_DOCUMENT,
                budgets,
                code,
                Budget::instrument,
                name,
                language,
                file),
        Attachment::response);
  }

  /** Takes back a budget that nobody has confirmed. */
  @POST
  @Path("{code}/retractions")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(BudgetState.class)
  public Response retractBudget(@PathParam("code") String code, @NotNull ReasonRequest request) {
    return acts.once(() -> confirmBudget.retract(code, request), this::ok);
  }

  /** Corrects a figure of a budget, or adds a forgotten line; it counts when it is confirmed. */
  @POST
  @Path("{code}/corrections")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(value = BudgetState.class, responseCode = "201")
  public Response correctBudget(
      @PathParam("code") String code, @NotNull CorrectionRequest request) {
    return acts.once(() -> confirmBudget.correct(code, request), this::created);
  }

  /** Confirms a correction of a budget as a second office holder. */
  @POST
  @Path("{code}/corrections/{id}/confirmations")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({CHAIR, EXECUTIVE_SECRETARY, HEAD, REGISTRAR})
  @APIResponseSchema(BudgetState.class)
  public Response confirmBudgetCorrection(
      @PathParam("code") String code, @PathParam("id") String id, @NotNull ActRequest request) {
    return acts.once(() -> confirmBudget.confirmCorrection(code, id, request.actingAs()), this::ok);
  }

  /** Lists the budgets that the caller may see, as of a day and as known at an instant. */
  @GET
  @Authenticated
  public Paged<BudgetState> listBudgets(
      @BeanParam BudgetFilter filter, @BeanParam AsOfQuery query, @BeanParam PageRequest page) {
    var asOf = query.at(clock);
    return reads.inTransaction(() -> budgetsAsOf.page(filter, asOf, page.page()));
  }

  /** Reads one budget, as of a day and as known at an instant. */
  @GET
  @Path("{code}")
  @Authenticated
  @APIResponseSchema(BudgetView.class)
  public Response getBudget(@PathParam("code") String code, @BeanParam AsOfQuery query) {
    var asOf = query.at(clock);
    return reads.inTransaction(
        () -> {
          var budget = budgets.get(code);
          return Views.ok(
              new BudgetView(budgetsAsOf.get(budget, asOf), budgetActs.of(budget)),
              budgetsAsOf.version(budget, asOf));
        });
  }

  private StoredResponse created(Budget budget) {
    return StoredResponse.created(
        "/budgets/" + budget.code(), budgetsAsOf.now(budget), budget.version());
  }

  private StoredResponse ok(Budget budget) {
    return StoredResponse.ok(budgetsAsOf.now(budget), budget.version());
  }
}
