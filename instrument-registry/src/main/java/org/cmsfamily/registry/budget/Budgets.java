package org.cmsfamily.registry.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;
import org.cmsfamily.registry.RegistryTopics;
import org.jspecify.annotations.Nullable;

/** The budgets that the actor may see. What is stored is published in the same transaction. */
@ApplicationScoped
public class Budgets {

  private final Documents<Budget> documents;
  private final Outbox outbox;

  Budgets(Database database, Outbox outbox) {
    this.documents = new Documents<>(database, "budget", Budget.class);
    this.outbox = outbox;
  }

  Budget add(Budget budget) {
    return publish(documents.insert(budget, columns(budget)));
  }

  Budget change(Budget budget) {
    return publish(documents.update(budget, columns(budget)));
  }

  /**
   * The budget.
   *
   * @throws Problem 404 if there is none for the actor
   */
  Budget get(String code) {
    return documents.get(code);
  }

  /** Those that wait for the decision to count. */
  List<Budget> waitingFor(String decision) {
    return documents.list("adopted_by = :decision and not adopted", Map.of("decision", decision));
  }

  Paged<Budget> page(@Nullable String family, @Nullable String instrument, Page page) {
    var values = new HashMap<String, @Nullable String>();
    values.put("family", family);
    values.put("instrument", instrument);
    return documents.page(
        """
        (cast(:family as text) is null or family = :family)
        and (cast(:instrument as text) is null or instrument = :instrument)
        """,
        values,
        page);
  }

  private static Map<String, @Nullable Object> columns(Budget budget) {
    var columns = new HashMap<String, @Nullable Object>();
    columns.put("instrument", budget.instrument());
    columns.put("adopted_by", budget.adoptedBy());
    columns.put("adopted", budget.adopted());
    return columns;
  }

  private Budget publish(Budget budget) {
    outbox.append(RegistryTopics.BUDGETS, budget.code(), budget.version(), BudgetState.of(budget));
    return budget;
  }
}
