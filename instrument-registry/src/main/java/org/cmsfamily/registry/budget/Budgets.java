package org.cmsfamily.registry.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.registry.EnteredRepository;
import org.cmsfamily.registry.RegistryTopics;

/** The budgets that the actor may see. */
@ApplicationScoped
public class Budgets implements EnteredRepository<Budget, BudgetEntity> {

  private final Outbox outbox;

  Budgets(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public BudgetEntity newEntity() {
    return new BudgetEntity();
  }

  @Override
  public String noun() {
    return "budget";
  }

  /** Those on which the decision decides, without those that were taken back. */
  List<Budget> of(String decision) {
    return listAll(Filter.where("adoptedBy", decision)).stream()
        .filter(budget -> budget.retraction() == null)
        .toList();
  }

  @Override
  public void publish(Budget stored) {
    outbox.append(RegistryTopics.BUDGETS, stored.code(), stored.version(), BudgetState.of(stored));
  }
}
