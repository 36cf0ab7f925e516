package org.cmsfamily.catalog.family;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A governing body of one instrument, and what it may decide since when.
 *
 * @param documentDeadlineDays days before a meeting by which its documents are due
 */
public record BodyFacts(
    String code,
    String family,
    String instrument,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean advisoryOnly,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Competence> competences,
    @Nullable Integer documentDeadlineDays) {

  public BodyFacts {
    competences = valid(competences);
  }

  /**
   * A subject that the body may decide on, from {@code from} until before {@code to}.
   *
   * @param areas none named covers all
   */
  public record Competence(
      @Nullable String id,
      String subject,
      @JsonProperty("since") @Nullable LocalDate from,
      @JsonProperty("until") @Nullable LocalDate to,
      @Nullable String decision,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> areas,
      @Nullable String replaces)
      implements DatedFact {

    public Competence {
      areas = List.copyOf(areas);
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
                        && competence.holdsOn(day));
  }
}
