package org.cmsfamily.catalog.family;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A governing body of one instrument, and what it may decide since when. */
public record BodyFacts(
    String code,
    String family,
    String instrument,
    @JsonDeserialize(using = FalseIfAbsent.class) boolean advisoryOnly,
    List<Competence> competences) {

  public BodyFacts {
    competences = valid(Lists.of(competences));
  }

  /**
   * A subject that the body may decide on, from {@code since} until before {@code until}.
   *
   * @param areas none named covers all
   */
  public record Competence(
      @Nullable String id,
      String subject,
      @Nullable String since,
      @Nullable String until,
      @Nullable String decision,
      List<String> areas,
      @Nullable String replaces) {

    public Competence {
      areas = Lists.of(areas);
    }

    private boolean covers(Collection<String> wanted) {
      return areas.isEmpty() || areas.containsAll(wanted);
    }
  }

  private static List<Competence> valid(List<Competence> rows) {
    Set<String> replaced =
        rows.stream()
            .map(Competence::replaces)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return rows.stream().filter(row -> row.id() == null || !replaced.contains(row.id())).toList();
  }

  /** It decides, and this subject is recorded as its competence on the day, in all these areas. */
  boolean competentFor(String subject, Collection<String> areas, LocalDate day) {
    return !advisoryOnly
        && competences.stream()
            .anyMatch(
                competence ->
                    competence.subject().equals(subject)
                        && competence.covers(areas)
                        && Dates.within(day, competence.since(), competence.until()));
  }
}
