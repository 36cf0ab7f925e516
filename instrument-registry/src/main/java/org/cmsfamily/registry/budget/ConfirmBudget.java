package org.cmsfamily.registry.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.confirmation.SecondOffice;
import org.cmsfamily.registry.holder.Registrars;
import org.cmsfamily.registry.request.ReasonRequest;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** A second office holder confirms a budget and each correction of it, or it is taken back. */
@ApplicationScoped
class ConfirmBudget {

  private final Budgets budgets;
  private final SecondOffice secondOffice;
  private final Registrars registrars;
  private final Actor actor;
  private final Clock clock;

  ConfirmBudget(
      Budgets budgets, SecondOffice secondOffice, Registrars registrars, Actor actor, Clock clock) {
    this.budgets = budgets;
    this.secondOffice = secondOffice;
    this.registrars = registrars;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Problem 403 if the actor holds no office of the instrument or entered it, 409 if it is
   *     confirmed already
   */
  Done<Budget> confirm(String code, @Nullable String actingAs) {
    var budget = budgets.lock(code);
    var by = secondOffice.confirm(budget, budget.instrument(), budget::enteredBy, actingAs);
    return done(BudgetAct.CONFIRM_BUDGET, budget.confirmed(by), by.capacity(), Map.of());
  }

  /**
   * @throws Problem 404 if the actor is not the instrument's registrar, 422 if it corrects no line
   *     or year, or the amount is none
   */
  Done<Budget> correct(String code, CorrectionRequest request) {
    var budget = budgets.lock(code);
    var registrar = registrars.of(budget, budget.instrument(), "budget", request.actingAs());
    var correction =
        new BudgetCorrection(
            budget.nextCorrection(),
            request.line(),
            request.names(),
            request.year(),
            request.amount() == null ? null : amount(request.amount(), budget.currency()),
            request.programmeSupportCost(),
            request.reason(),
            actor.personId().orElseThrow(),
            clock.instant(),
            null);
    return done(
        BudgetAct.CORRECT_BUDGET,
        budgets.withRoom(budget.corrected(correction)),
        registrar,
        Map.of("correction", correction.id()));
  }

  /**
   * @throws Problem 403 if the actor holds no office of the instrument or entered it, 404 if there
   *     is no such correction, 409 if it is confirmed already
   */
  Done<Budget> confirmCorrection(String code, String id, @Nullable String actingAs) {
    var budget = budgets.lock(code);
    var by =
        secondOffice.confirm(
            budget, budget.instrument(), () -> budget.awaiting(id).enteredBy(), actingAs);
    return done(
        BudgetAct.CONFIRM_BUDGET_CORRECTION,
        budget.correctionConfirmed(id, by),
        by.capacity(),
        Map.of("correction", id));
  }

  /**
   * @throws Problem 404 if the actor is not the instrument's registrar, 409 if it is confirmed or
   *     taken back already
   */
  Done<Budget> retract(String code, ReasonRequest request) {
    var budget = budgets.lock(code);
    var registrar = registrars.of(budget, budget.instrument(), "budget", request.actingAs());
    var retraction =
        new BudgetRetraction(request.reason(), actor.personId().orElseThrow(), clock.instant());
    return done(
        BudgetAct.RETRACT_BUDGET,
        budgets.withRoom(budget.retracted(retraction)),
        registrar,
        Map.of("reason", request.reason()));
  }

  private static Money amount(String text, String currency) {
    try {
      var amount = Amounts.of(text, currency);
      if (!amount.isNegative()) {
        return amount;
      }
      throw new RefusedValue(Text.of("is-negative"));
    } catch (IllegalArgumentException e) {
      throw Problem.of(RegistryProblems.RULES_BROKEN, Text.of("correction-refused"))
          .with(List.of(Violation.at("/amount", RefusedValue.why(e))));
    }
  }

  private Done<Budget> done(
      BudgetAct act, Budget next, Capacity capacity, Map<String, Object> bound) {
    var updated = budgets.update(next);
    return Done.of(updated, ActDraft.of(act, "budget", updated, capacity, bound));
  }
}
