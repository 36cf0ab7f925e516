package org.cmsfamily.catalog.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cmsfamily.catalog.Refusal;
import org.cmsfamily.catalog.analysis.Analyses;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.catalog.wording.InWords;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

/**
 * What terms name has to be known here before they are stored: it may be still on its way.
 *
 * @param lessons the ids of those that are known
 */
record ReferenceCheck(FamilyOn family, Analyses analyses, Set<String> lessons) {

  /**
   * @throws Problem 409 {@code not-known-yet}, listing every reference that is not known
   */
  void mustBeKnown(Terms terms) {
    var unknown = new ArrayList<Violation>();
    participants(unknown, terms);
    baselines(unknown, terms);
    terms.reporting().bodies().stream()
        .filter(body -> family.body(body).isEmpty())
        .forEach(body -> unknown.add(unknown("/reporting/bodies", "body", body)));
    terms.supports().decisions().stream()
        .filter(key -> family.decision(key).isEmpty())
        .forEach(key -> unknown.add(unknown("/supports/decisions", "decision", key)));
    terms.supports().analyses().stream()
        .filter(code -> analyses.find(code).isEmpty())
        .forEach(code -> unknown.add(unknown("/supports/analysis", "analysis", code)));
    terms.supports().lessons().stream()
        .filter(id -> !lessons.contains(id))
        .forEach(id -> unknown.add(unknown("/supports/lessons", "lesson", id)));
    if (!unknown.isEmpty()) {
      throw Refusal.of(PlatformProblems.NOT_KNOWN_YET, unknown).retryAfter(1);
    }
  }

  private void participants(List<Violation> unknown, Terms terms) {
    for (var participant : terms.participants()) {
      if (!family.knows(participant.instrument())) {
        unknown.add(unknown("/participants", "instrument", participant.instrument()));
      }
      if (family.facts().secretariats().stream()
          .noneMatch(one -> one.code().equals(participant.secretariat()))) {
        unknown.add(unknown("/participants", "secretariat", participant.secretariat()));
      }
    }
  }

  private void baselines(List<Violation> unknown, Terms terms) {
    terms.costPlans().stream()
        .flatMap(plan -> plan.baseline().values().stream())
        .flatMap(List::stream)
        .forEach(
            line -> {
              var budget = line.budget();
              var decision = line.decision();
              if (budget != null
                  && family.facts().budgets().stream().noneMatch(one -> one.named(budget))) {
                unknown.add(unknown("/costPlan/baseline", "budget", budget));
              }
              if (decision != null && family.decision(decision).isEmpty()) {
                unknown.add(unknown("/costPlan/baseline", "decision", decision));
              }
            });
  }

  private static Violation unknown(String pointer, String what, String code) {
    return Violation.of(
        "not-known-yet",
        "/terms" + pointer,
        Text.of("reference-not-known").with("what", InWords.RECORD.of(what)).with("code", code));
  }
}
