package org.cmsfamily.catalog.proposal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cmsfamily.catalog.cost.LineYear;
import org.cmsfamily.catalog.encumbrance.BudgetLineView;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.family.LessonFacts;
import org.cmsfamily.catalog.terms.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What terms can rest on: what was learned of their areas and instruments, the participants' budget
 * lines in the years of the term, with what is free of them, and what each participant's own bodies
 * have decided. Source: domain, lesson and encumbrance; StC44 decision, P3 and P12.
 *
 * @param version the number of the text
 * @param lessons those that the terms name first, then those of both area and instrument
 */
record Groundwork(
    String proposal,
    int version,
    List<Learned> lessons,
    List<BudgetLineView> budgetLines,
    List<OwnDecisions> decisions) {
  private static final int LESSONS = 100;
  private static final int MATCHES = 2;

  /**
   * A lesson.
   *
   * @param named whether the terms make use of it
   * @param retired whether it is found no longer
   */
  record Learned(
      String id,
      String instrument,
      @Nullable String service,
      @Nullable String context,
      @Nullable String happened,
      @Nullable String nextTime,
      @Nullable String language,
      @Nullable String evidence,
      List<String> areas,
      List<String> instruments,
      boolean named,
      boolean retired) {

    static Learned of(LessonFacts lesson, Terms terms) {
      return new Learned(
          lesson.id(),
          lesson.instrument(),
          lesson.service(),
          lesson.context(),
          lesson.happened(),
          lesson.nextTime(),
          lesson.language(),
          lesson.evidence(),
          lesson.areas(),
          lesson.instruments(),
          terms.supports().lessons().contains(lesson.id()),
          !lesson.endorsed());
    }
  }

  /** The lessons to show beside terms, of all of a family. */
  static List<Learned> lessons(List<LessonFacts> all, Terms terms) {
    var named = terms.supports().lessons();
    return all.stream()
        .filter(one -> named.contains(one.id()) || (one.endorsed() && matches(one, terms) > 0))
        .sorted(
            Comparator.comparingInt(
                    (LessonFacts one) ->
                        named.contains(one.id()) ? -MATCHES - 1 : -matches(one, terms))
                .thenComparing(LessonFacts::id))
        .limit(LESSONS)
        .map(one -> Learned.of(one, terms))
        .toList();
  }

  private static int matches(LessonFacts lesson, Terms terms) {
    return (lesson.isOfAreas(terms.areas()) ? 1 : 0)
        + (lesson.isOfInstruments(terms.instruments()) ? 1 : 0);
  }

  /** Whether a line is a participant's, of a year of the term. */
  static boolean canUse(Terms terms, LineYear line) {
    return terms.instruments().contains(line.instrument()) && terms.years().contains(line.year());
  }

  /** The budget lines that terms name, in each year of their term. */
  static Set<LineYear> lines(Terms terms, FamilyOn family) {
    var lines = new HashSet<LineYear>();
    for (var plan : terms.costPlans()) {
      for (var instrument : plan.baseline().keySet()) {
        for (var line : plan.baselineOf(instrument)) {
          if (line.budget() != null && line.line() != null) {
            for (var budget : family.budgetsNamed(instrument, line.budget())) {
              terms.years().stream()
                  .map(year -> new LineYear(instrument, budget.code(), line.line(), year))
                  .forEach(lines::add);
            }
          }
        }
      }
    }
    return lines;
  }
}
