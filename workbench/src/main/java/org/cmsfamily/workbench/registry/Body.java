package org.cmsfamily.workbench.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body of an instrument, with what it may decide and how. */
public record Body(
    String code,
    String instrument,
    Names names,
    @Nullable Integer documentDeadlineDays,
    List<Competence> competences,
    List<Rule> decisionRules) {

  /**
   * A subject that it may decide on.
   *
   * @param decision the key of the decision that says so
   */
  public record Competence(String subject, @Nullable LocalDate since, @Nullable String decision) {}

  /**
   * How it decides on a subject.
   *
   * @param text as its rules of procedure say it
   */
  public record Rule(String subject, @Nullable String text) {}
}
