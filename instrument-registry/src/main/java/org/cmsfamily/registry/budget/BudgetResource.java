package org.cmsfamily.registry.budget;

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
import org.cmsfamily.registry.request.Views;
import org.jspecify.annotations.Nullable;

/** Budgets over HTTP. */
@Path("/budgets")
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

  /** Enters a budget; it is adopted when the decision that it names counts. */
  @POST
  @RolesAllowed(REGISTRAR)
  public Response enter(@NotNull BudgetRequest request) {
    return acts.once(
        () -> {
          var budget = registerBudget.enter(request);
          return StoredResponse.created(
              "/registry/budgets/" + budget.code(), BudgetState.of(budget), budget.version());
        });
  }

  /** The budgets of a family or instrument that the caller may see. */
  @GET
  @Authenticated
  public Paged<BudgetState> list(
      @QueryParam("family") @Nullable String family,
      @QueryParam("instrument") @Nullable String instrument,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return reads.inTransaction(
        () -> budgets.page(family, instrument, Page.of(limit, cursor)).map(BudgetState::of));
  }

  /** One budget. */
  @GET
  @Path("{code}")
  @Authenticated
  public Response get(@PathParam("code") String code) {
    return reads.inTransaction(
        () -> {
          var budget = budgets.get(code);
          return Views.ok(BudgetState.of(budget), budget);
        });
  }
}
