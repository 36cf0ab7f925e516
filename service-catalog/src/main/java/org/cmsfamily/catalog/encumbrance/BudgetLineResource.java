package org.cmsfamily.catalog.encumbrance;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lines of adopted budgets, and what terms hold of them. */
@Path("/budget-lines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budget lines")
@RunOnVirtualThread
public class BudgetLineResource {
  private final BudgetLines lines;
  private final ReadTransaction reads;

  BudgetLineResource(BudgetLines lines, ReadTransaction reads) {
    this.lines = lines;
    this.reads = reads;
  }

  /** Lists the lines of a family's adopted budgets by year: adopted, held, by which terms, free. */
  @GET
  @Authenticated
  public Paged<BudgetLineView> listBudgetLines(
      @BeanParam BudgetLineFilter wanted, @BeanParam PageRequest page) {
    return reads.inTransaction(() -> lines.page(wanted, page.page()));
  }
}
