package org.cmsfamily.reporting.lesson;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.InWords;
import org.cmsfamily.reporting.ReportingProblems;
import org.jspecify.annotations.Nullable;

/**
 * What was learned: a draft of its instrument until an Executive Secretary endorses it for
 * everyone.
 *
 * @param service the service it was learned in, if it was one
 * @param reusedIn the proposals whose terms make use of it
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
    LessonStatus state,
    LocalDate recordedOn,
    Capacity by,
    List<String> reusedIn)
    implements Aggregate {

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
        LessonStatus.DRAFT,
        on,
        by,
        List.of());
  }

  /**
   * Endorsed: for everyone from now on.
   *
   * @throws Problem 409 {@code wrong-state} if it is no draft
   */
  Lesson endorse() {
    mustBe(LessonStatus.DRAFT);
    return as(LessonStatus.ENDORSED, Set.of(EVERYONE));
  }

  /**
   * Retired: it stays readable, and is found no longer.
   *
   * @throws Problem 409 {@code wrong-state} if it is not endorsed
   */
  Lesson retire() {
    mustBe(LessonStatus.ENDORSED);
    return as(LessonStatus.RETIRED, readers);
  }

  /**
   * Withdrawn: it is found no longer.
   *
   * @throws Problem 409 {@code wrong-state} if it is no draft
   */
  Lesson withdraw() {
    mustBe(LessonStatus.DRAFT);
    return as(LessonStatus.WITHDRAWN, readers);
  }

  /** Used by a further proposal. */
  Lesson usedBy(String proposal) {
    var more = new TreeSet<>(reusedIn);
    more.add(proposal);
    return with(state, readers, List.copyOf(more));
  }

  /** No longer used by a proposal. */
  Lesson unusedBy(String proposal) {
    return with(state, readers, reusedIn.stream().filter(each -> !each.equals(proposal)).toList());
  }

  private void mustBe(LessonStatus expected) {
    if (state != expected) {
      throw Problem.of(
          ReportingProblems.WRONG_STATE,
          Text.of("lesson-in-another-state")
              .with("state", InWords.LESSON.of(Words.of(state)))
              .with("wanted", InWords.LESSON.of(Words.of(expected))));
    }
  }

  private Lesson as(LessonStatus newState, Set<String> newReaders) {
    return with(newState, newReaders, reusedIn);
  }

  private Lesson with(LessonStatus newState, Set<String> newReaders, List<String> usedIn) {
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
        usedIn);
  }
}
