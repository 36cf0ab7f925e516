package org.cmsfamily.workbench.catalog;

import java.util.List;
import org.cmsfamily.workbench.call.Money;
import org.jspecify.annotations.Nullable;

/** What lies ready for who drafts terms: lessons, and the budget lines that they may use. */
public record Groundwork(List<Lesson> lessons, List<BudgetLine> budgetLines) {

  /**
   * A lesson.
   *
   * @param areas the service areas that it is of
   * @param named whether the terms make use of it
   */
  public record Lesson(
      String id,
      String instrument,
      @Nullable String service,
      @Nullable String context,
      @Nullable String happened,
      @Nullable String nextTime,
      @Nullable String language,
      List<String> areas,
      boolean named,
      boolean retired) {

    /** Whether it says something for terms of such areas: it is of one, or they make use of it. */
    public boolean isFor(List<String> wanted) {
      return !retired && (named || areas.stream().anyMatch(wanted::contains));
    }
  }

  /**
   * A budget line in one year.
   *
   * @param held what terms hold of it already
   * @param free what is left; null if it is not known
   */
  public record BudgetLine(
      String instrument,
      String budget,
      String line,
      int year,
      Money adopted,
      @Nullable Money held,
      @Nullable Money free) {}
}
