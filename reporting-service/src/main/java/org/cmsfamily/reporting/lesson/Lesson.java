package org.cmsfamily.reporting.lesson;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.reporting.ReportingProblems;
import org.jspecify.annotations.Nullable;

/**
 * What was learned: a draft of its instrument until an Executive Secretary endorses it for
 * everyone.
 *
 * @param service the service it was learned in, if it was one
 * @param state {@code draft}, {@code endorsed} or {@code retired}
 * @param reusedIn proposals that used it
 */
public record Lesson(
    String id,
    String family,
    long version,
    Set<String> readers,
    String instrument,
    @Nullable String service,
    LessonText text,
    List<String> areas,
    List<String> instruments,
    String state,
    LocalDate recordedOn,
    Capacity by,
    List<String> reusedIn)
    implements Aggregate {

  static final String DRAFT = "draft";
  static final String ENDORSED = "endorsed";
  static final String RETIRED = "retired";

  public Lesson {
    readers = new TreeSet<>(readers);
    areas = List.copyOf(areas);
    instruments = List.copyOf(instruments);
    reusedIn = List.copyOf(reusedIn);
  }

  /** A new draft. */
  static Lesson draft(
      String id,
      String family,
      @Nullable String service,
      LessonText text,
      List<String> areas,
      List<String> instruments,
      LocalDate on,
      Capacity by) {
    return new Lesson(
        id,
        family,
        1,
        Set.of(by.holder()),
        by.holder(),
        service,
        text,
        areas,
        instruments,
        DRAFT,
        on,
        by,
        List.of());
  }

  /**
   * Endorsed: for everyone from now on.
   *
   * @throws Problem 422 if it is no draft
   */
  Lesson endorse() {
    mustBe(DRAFT);
    return as(ENDORSED, Set.of(EVERYONE));
  }

  /**
   * Retired: it stays readable, and is found no longer.
   *
   * @throws Problem 422 if it is not endorsed
   */
  Lesson retire() {
    mustBe(ENDORSED);
    return as(RETIRED, readers);
  }

  private void mustBe(String expected) {
    if (!state.equals(expected)) {
      throw Problem.of(
          ReportingProblems.WRONG_STATE, "The lesson is %s, not %s".formatted(state, expected));
    }
  }

  private Lesson as(String newState, Set<String> newReaders) {
    return new Lesson(
        id,
        family,
        version + 1,
        newReaders,
        instrument,
        service,
        text,
        areas,
        instruments,
        newState,
        recordedOn,
        by,
        reusedIn);
  }
}
