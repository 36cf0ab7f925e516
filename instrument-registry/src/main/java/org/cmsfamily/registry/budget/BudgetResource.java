package org.cmsfamily.registry.budget;

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
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Budgets over HTTP. */
@Path("/budgets")
@Tag(name = "Budgets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BudgetResource {

  private final RegisterBudget registerBudget;
  private final Budgets budgets;
  private final Acts acts;
  private final ReadTransaction reads;

  BudgetResource(RegisterBudget registerBudget, Budgets budgets, Acts acts, ReadTransaction reads) {
    this.registerBudget = registerBudget;
    this.budgets = budgets;
    this.acts = acts;
    this.reads = reads;
  }

  /** Registers a budget; it is adopted when the decision that it names counts. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGISTRAR)
  @APIResponseSchema(value = BudgetState.class, responseCode = "201")
  public Response registerBudget(@NotNull BudgetRequest request) {
    return acts.once(
        () -> registerBudget.register(request),
        budget ->
            StoredResponse.created(
                "/budgets/" + budget.code(), BudgetState.of(budget), budget.version()));
  }

  /** Lists the budgets of a family or instrument that the caller may see. */
  @GET
  @Authenticated
  public Paged<BudgetState> listBudgets(
      @BeanParam BudgetFilter filter, @BeanParam PageRequest page) {
    return reads.inTransaction(
        () ->
            budgets
                .page(
                    Filter.where("family", filter.family()).and("instrument", filter.instrument()),
                    page.page())
                .map(BudgetState::of));
  }

  /** Reads one budget. */
  @GET
  @Path("{code}")
  @Authenticated
  @APIResponseSchema(BudgetState.class)
  public Response getBudget(@PathParam("code") String code) {
    return reads.inTransaction(
        () -> {
          var budget = budgets.get(code);
          return Views.ok(BudgetState.of(budget), budget.version());
        });
  }
}
