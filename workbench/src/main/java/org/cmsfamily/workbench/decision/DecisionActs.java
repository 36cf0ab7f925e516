package org.cmsfamily.workbench.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.cmsfamily.workbench.call.ReasonRequest;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.SentFile;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.ConditionMetRequest;
import org.cmsfamily.workbench.registry.ConfirmationRequest;
import org.cmsfamily.workbench.registry.ConfirmationRequest.CitedDocument;
import org.cmsfamily.workbench.registry.DecisionTextRequest;
import org.cmsfamily.workbench.registry.ErratumRequest;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.cmsfamily.workbench.registry.StatusRequest;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Does what the forms of a decision ask for. */
@RequestScoped
class DecisionActs {
  private final RegistryApi registry;

  DecisionActs(@RestClient RegistryApi registry) {
    this.registry = registry;
  }

  /**
   * Does an act.
   *
   * @throws NotFoundException if a decision knows no such act
   */
  void take(String decision, Sent sent, Typed typed) {
    Service.REGISTRY.ask(act(decision, sent.once(), typed, sent.actingAs()));
  }

  private Supplier<?> act(String decision, String key, Typed typed, @Nullable String as) {
    return switch (typed.act()) {
      case "confirm-decision" ->
          () -> registry.confirmDecision(decision, key, confirmation(typed, as));
      case "change-decision-status" ->
          () -> registry.changeDecisionStatus(decision, key, status(typed, as));
      case "record-condition-met" ->
          () -> registry.recordConditionMet(decision, key, conditionMet(typed, as));
      case "record-erratum" ->
          () -> registry.recordErratum(decision, key, new ErratumRequest(typed.filled("text"), as));
      case "record-decision-text" ->
          () -> registry.recordDecisionText(decision, key, text(typed, as));
      case "retract-decision" ->
          () ->
              registry.retractDecision(
                  decision, key, new ReasonRequest(typed.filled("reason"), as));
      default -> throw new NotFoundException();
    };
  }

  /**
   * Attaches a file.
   *
   * @throws NotFoundException if none was chosen
   */
  void attach(String decision, Sent sent, SentFile file) {
    var content = file.content().orElseThrow(NotFoundException::new);
    Service.REGISTRY.ask(
        () ->
            registry.attachDecisionDocument(
                decision, file.name().orElse(null), file.tag(), sent.once(), content));
  }

  private static DecisionTextRequest text(Typed typed, @Nullable String as) {
    var provisions = new ArrayList<String>();
    for (var at = "provisions.0";
        typed.values().containsKey(at);
        at = "provisions." + provisions.size()) provisions.add(typed.value(at));
    return new DecisionTextRequest(
        typed.filled("language"), typed.filled("title"), provisions, typed.filled("source"), as);
  }

  private static ConfirmationRequest confirmation(Typed typed, @Nullable String as) {
    var sha256 = typed.filled("document.sha256");
    var address = typed.filled("document.address");
    return new ConfirmationRequest(
        sha256 == null && address == null ? null : new CitedDocument(sha256, address), as);
  }

  private static StatusRequest status(Typed typed, @Nullable String as) {
    return new StatusRequest(
        typed.filled("status"),
        typed.filled("adoptedOn"),
        typed.filled("on"),
        typed.filled("meeting"),
        typed.filled("condition"),
        typed.filled("citation"),
        as);
  }

  private static ConditionMetRequest conditionMet(Typed typed, @Nullable String as) {
    return new ConditionMetRequest(typed.filled("provision"), typed.filled("on"), as);
  }
}
