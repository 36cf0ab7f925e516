package org.cmsfamily.catalog.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A governing body of one instrument, and what it may decide since when. */
public record Body(
    String code,
    String family,
    String instrument,
    boolean advisoryOnly,
    List<Competence> competences) {

  public Body {
    competences = valid(Lists.of(competences));
  }

  /** A subject that the body may decide on, from {@code since} until before {@code until}. */
  public record Competence(
      @Nullable String id,
      String subject,
      @Nullable String since,
      @Nullable String until,
      @Nullable String decision,
      @Nullable String replaces) {}

  private static List<Competence> valid(List<Competence> rows) {
    Set<String> replaced =
        rows.stream()
            .map(Competence::replaces)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return rows.stream().filter(row -> row.id() == null || !replaced.contains(row.id())).toList();
  }

  /** It decides, and this subject is recorded as its competence on the day. */
  boolean competentFor(String subject, LocalDate day) {
    return !advisoryOnly
        && competences.stream()
            .anyMatch(
                competence ->
                    competence.subject().equals(subject)
                        && Dates.within(day, competence.since(), competence.until()));
  }
}
