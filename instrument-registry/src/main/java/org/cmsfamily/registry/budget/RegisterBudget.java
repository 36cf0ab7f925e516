package org.cmsfamily.registry.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.decision.Decision;
import org.cmsfamily.registry.decision.Decisions;
import org.cmsfamily.registry.holder.HolderKind;
import org.cmsfamily.registry.holder.Holders;
import org.cmsfamily.registry.holder.OwnCodes;
import org.cmsfamily.registry.holder.Registrars;
import org.cmsfamily.registry.request.Demonstrations;

/** An instrument's registrar registers its budget for a period. */
@ApplicationScoped
class RegisterBudget {

  private final Budgets budgets;
  private final Decisions decisions;
  private final Demonstrations demonstrations;
  private final Holders holders;
  private final OwnCodes codes;
  private final Registrars registrars;
  private final Actor actor;
  private final Clock clock;

  RegisterBudget(
      Budgets budgets,
      Decisions decisions,
      Demonstrations demonstrations,
      Holders holders,
      OwnCodes codes,
      Registrars registrars,
      Actor actor,
      Clock clock) {
    this.budgets = budgets;
    this.decisions = decisions;
    this.demonstrations = demonstrations;
    this.holders = holders;
    this.codes = codes;
    this.registrars = registrars;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Problem 404 if the actor is not the instrument's registrar, 422 if the decision or the
   *     code is not one of that instrument, 409 if the code is taken or the decision has a budget
   *     for one of the years
   */
  Done<Budget> register(BudgetRequest request) {
    demonstrations.check(Boolean.TRUE.equals(request.demonstration()), "/demonstration");
    var instrument = holders.get(HolderKind.INSTRUMENT, request.instrument());
    var registrar = registrars.of(instrument, request.actingAs());
    var decision = adopting(request);
    boolean shown =
        Boolean.TRUE.equals(request.demonstration())
            || decision.filter(Decision::demonstration).isPresent();
    if (request.code() != null) {
      codes.mustBeOf(instrument.code(), request.code(), shown);
    }
    mustBeTheOnlyOne(request);
    var budget =
        budgets.add(
            request.toBudget(
                request.code() == null ? free(request.newCode()) : request.code(),
                instrument.family(),
                decision.map(Decision::body).orElse(null),
                decision.filter(Decision::isSeenByItsBody).map(d -> clock.instant()).orElse(null),
                decision.filter(Decision::counts).map(this::ground).orElse(null),
                shown,
                actor.personId().orElseThrow(),
                clock.instant()));
    var bound = Map.<String, Object>of("adoptedBy", String.valueOf(request.adoptedBy()));
    return Done.of(budget, ActDraft.of(BudgetAct.ENTER_BUDGET, "budget", budget, registrar, bound));
  }

  private BudgetGround ground(Decision decision) {
    return new BudgetGround(decision.adopted().orElse(null), clock.instant(), null, null);
  }

  /** The code, or the next one like it if what was entered under it was taken back. */
  private String free(String code) {
    var next = code;
    for (int n = 2;
        budgets.findOptional(next).filter(one -> one.retraction() != null).isPresent();
        n++) {
      next = code + "-" + n;
    }
    return next;
  }

  private void mustBeTheOnlyOne(BudgetRequest request) {
    var decision = request.adoptedBy();
    if (decision == null) {
      return;
    }
    budgets.of(decision).stream()
        .filter(other -> other.years().overlaps(request.years()))
        .findFirst()
        .ifPresent(
            other -> {
              throw Problem.of(
                  PlatformProblems.ALREADY_EXISTS,
                  Text.of("budget-already")
                      .with("budget", other.code())
                      .with("decision", decision)
                      .with("years", other.years().text()));
            });
  }

  private Optional<Decision> adopting(BudgetRequest request) {
    var key = request.adoptedBy();
    if (key == null) {
      return Optional.empty();
    }
    var decision =
        decisions.findOptional(key).filter(d -> d.instrument().equals(request.instrument()));
    if (decision.isEmpty()) {
      var violations = new Violations();
      violations.add(
          "own-decision",
          "/adoptedBy",
          Text.of("no-decision-of").with("decision", key).with("instrument", request.instrument()));
      violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("budget-refused"));
    }
    return decision;
  }
}
