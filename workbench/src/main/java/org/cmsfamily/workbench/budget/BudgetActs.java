package org.cmsfamily.workbench.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.function.Supplier;
import org.cmsfamily.workbench.call.ActRequest;
import org.cmsfamily.workbench.call.ReasonRequest;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.SentFile;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Budget;
import org.cmsfamily.workbench.registry.CorrectionRequest;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Does what the forms of a budget ask for. */
@RequestScoped
class BudgetActs {
  private final RegistryApi registry;

  BudgetActs(@RestClient RegistryApi registry) {
    this.registry = registry;
  }

  /**
   * Does an act.
   *
   * @throws NotFoundException if a budget knows no such act
   */
  void take(String code, Sent sent, Typed typed) {
    Service.REGISTRY.ask(act(code, sent.once(), typed, sent.actingAs()));
  }

  private Supplier<Budget> act(String code, String key, Typed typed, @Nullable String as) {
    return switch (typed.act()) {
      case "confirm-budget" -> () -> registry.confirmBudget(code, key, new ActRequest(as));
      case "retract-budget" ->
          () -> registry.retractBudget(code, key, new ReasonRequest(typed.filled("reason"), as));
      case "correct-budget" -> () -> registry.correctBudget(code, key, correction(typed, as));
      case "confirm-budget-correction" ->
          () ->
              registry.confirmBudgetCorrection(
                  code, typed.value("correction"), key, new ActRequest(as));
      default -> throw new NotFoundException();
    };
  }

  /**
   * Attaches a file.
   *
   * @throws NotFoundException if none was chosen
   */
  void attach(String code, Sent sent, SentFile file) {
    var content = file.content().orElseThrow(NotFoundException::new);
    Service.REGISTRY.ask(
        () ->
            registry.attachBudgetDocument(
                code, file.name().orElse(null), file.tag(), sent.once(), content));
  }

  private static CorrectionRequest correction(Typed typed, @Nullable String as) {
    var year = typed.value("year");
    return new CorrectionRequest(
        typed.filled("line"),
        year.matches("\\d{4}") ? Integer.valueOf(year) : null,
        typed.filled("amount"),
        typed.filled("reason"),
        as);
  }
}
