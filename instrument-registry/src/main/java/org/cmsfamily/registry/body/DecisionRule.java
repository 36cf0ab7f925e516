package org.cmsfamily.registry.body;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.cmsfamily.registry.request.CodePatterns;
import org.cmsfamily.registry.text.Provenance.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * By which majority a body decides on a subject; one and the same body may have several.
 *
 * @param subject {@code default} for all that no other rule names
 * @param numerator of the fraction; 1 over 2 means more than half
 * @param base of whom, such as {@code present-and-voting}
 * @param abstentions whether they count, in words
 * @param text as published
 */
public record DecisionRule(
    @NotNull @Pattern(regexp = CodePatterns.SLUG, message = CodePatterns.SLUG_FORM) String subject,
    @NotNull RuleType type,
    @Nullable @Min(1) @Max(100) Integer numerator,
    @Nullable @Min(1) @Max(100) Integer denominator,
    @Nullable @Size(max = 60) String base,
    @Nullable @Size(max = 60) String abstentions,
    @Nullable @Size(max = 4000) String text,
    @Nullable Confidence confidence,
    @Nullable @Size(max = 2000) String source) {

  /** The subject of the rule for all that no other one names. */
  static final String DEFAULT = "default";

  /** What it says of a vote. Source: domain, Decision rule. */
  Judgement judge(Vote vote) {
    return switch (type) {
      case CONSENSUS, SILENCE -> judged(vote.unopposed());
      case UNANIMITY -> judged(unanimous(vote));
      case FRACTION -> judged(reached(vote));
      case CONSENSUS_ELSE_FRACTION ->
          Boolean.TRUE.equals(vote.unopposed()) ? Judgement.ADOPTED : judged(reached(vote));
    };
  }

  private static Judgement judged(@Nullable Boolean adopted) {
    return adopted == null
        ? Judgement.AS_RECORDED
        : adopted ? Judgement.ADOPTED : Judgement.NOT_ADOPTED;
  }

  private @Nullable Boolean unanimous(Vote vote) {
    var unopposed = vote.unopposed();
    if (!Boolean.TRUE.equals(unopposed) || !abstentionsCount()) {
      return unopposed;
    }
    return vote.abstaining() == null ? null : vote.abstaining() == 0;
  }

  /** A half must be exceeded, any other fraction reached. */
  private @Nullable Boolean reached(Vote vote) {
    var all = whole(vote);
    if (all == null || vote.inFavour() == null || numerator == null || denominator == null) {
      return null;
    }
    long needed = (long) numerator * all;
    long given = (long) denominator * vote.inFavour();
    return given > 0 && (2 * numerator == denominator ? given > needed : given >= needed);
  }

  /** Those of whom a fraction is needed; null unless all their figures are recorded. */
  private @Nullable Integer whole(Vote vote) {
    var of = base == null ? "" : base;
    if (of.startsWith("member")) {
      return vote.members();
    }
    if (of.equals("present")) {
      return vote.present();
    }
    var abstaining = abstentionsCount() ? vote.abstaining() : Integer.valueOf(0);
    return vote.inFavour() == null || vote.against() == null || abstaining == null
        ? null
        : vote.inFavour() + vote.against() + abstaining;
  }

  private boolean abstentionsCount() {
    return abstentions != null && abstentions.startsWith("count");
  }

  /** Whether a rule that needs a fraction has one that is no more than the whole. */
  boolean possible() {
    if (numerator == null || denominator == null) {
      return type != RuleType.FRACTION && type != RuleType.CONSENSUS_ELSE_FRACTION;
    }
    return numerator <= denominator;
  }
}
