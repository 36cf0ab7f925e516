package org.cmsfamily.registry.body;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.time.AsOf;
import org.cmsfamily.registry.time.History;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * A body as the others know it, and as the API shows it. On the wire it carries its whole history:
 * a competence that another one replaces stands no longer.
 */
public record BodyState(
    String code,
    String family,
    String instrument,
    String type,
    Names names,
    @Nullable String parent,
    @Nullable PublishedDate established,
    @Nullable Integer documentDeadlineDays,
    boolean advisoryOnly,
    List<CompetenceState> competences,
    List<RuleState> decisionRules,
    Provenance origin) {

  /** See {@link Competence}; {@code until} is the day after its last. */
  public record CompetenceState(
      String id,
      String subject,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      @Nullable String decision,
      @Nullable String limits,
      List<String> areas,
      Provenance origin,
      Instant recordedAt,
      @Nullable String replaces) {}

  /** See {@link DecisionRule}. */
  public record RuleState(
      String subject,
      RuleType type,
      @Nullable Integer numerator,
      @Nullable Integer denominator,
      @Nullable String base,
      @Nullable String abstentions,
      @Nullable String text) {}

  static BodyState of(Body b) {
    return of(b, b.competences());
  }

  /** Only the competences that are seen from there. */
  static BodyState of(Body b, AsOf asOf) {
    return of(b, new History<>(b.competences()).asOf(asOf.day(), asOf.knownAt()));
  }

  private static BodyState of(Body b, List<Competence> competences) {
    return new BodyState(
        b.code(),
        b.family(),
        b.instrument(),
        b.type(),
        b.names(),
        b.parent(),
        b.established(),
        b.documentDeadlineDays(),
        b.advisoryOnly(),
        competences.stream().map(BodyState::of).toList(),
        b.decisionRules().stream().map(BodyState::of).toList(),
        b.provenance());
  }

  private static CompetenceState of(Competence c) {
    return new CompetenceState(
        c.id(),
        c.subject(),
        c.period().firstDay(),
        c.period().endDay(),
        c.decision(),
        c.limits(),
        c.areas(),
        c.provenance(),
        c.recordedAt(),
        c.replaces());
  }

  private static RuleState of(DecisionRule r) {
    return new RuleState(
        r.subject(), r.type(), r.numerator(), r.denominator(), r.base(), r.abstentions(), r.text());
  }
}
