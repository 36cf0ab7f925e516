package org.cmsfamily.registry.decision;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.body.JudgedVote;
import org.cmsfamily.registry.body.Vote;
import org.cmsfamily.registry.request.CodePatterns;
import org.cmsfamily.registry.symbol.ParsedSymbol;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.text.Provenance.Confidence;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the registrar of the body's instrument records it.
 *
 * @param key made from symbol or meeting unless given
 * @param language that of the provisions; English unless given
 * @param vote how the body came to it, which its decision rule then judges
 * @param citation where the published text is, for the reader; it makes nothing count
 */
public record DecisionRequest(
    @Nullable @Pattern(regexp = CodePatterns.KEY, message = CodePatterns.KEY_FORM) String key,
    @NotNull @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM) String body,
    @NotNull @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
        String meeting,
    @Nullable @Size(min = 1, max = 200) String symbol,
    @Nullable @Valid @JsonAlias("date") PublishedDate adoptedOn,
    @NotNull DecisionStatus status,
    @Nullable @Size(min = 1, max = 4000) String condition,
    @NotNull @Valid Names title,
    @Nullable @Size(max = 300) List<@Valid ProvisionRequest> provisions,
    @Nullable @Size(max = 200) List<@Valid Relation> relations,
    @Nullable @Size(min = 1, max = 2000) String citation,
    @Nullable @Pattern(regexp = CodePatterns.LANGUAGE_TAG, message = CodePatterns.LANGUAGE_TAG_FORM)
        String language,
    @Nullable @Valid Vote vote,
    @Nullable Boolean demonstration,
    @Nullable @Size(max = 50) List<@Size(max = 4000) String> notes,
    @Nullable Confidence confidence,
    @Nullable @Size(max = 2000) String source,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  @Override
  public void check(Violations violations) {
    ProvisionRequest.check(entered(), violations);
    if (status == DecisionStatus.RETRACTED) {
      violations.add("/status", Text.of("by-retraction"));
    }
    if (status.wasAdopted() && adoptedOn == null) {
      violations.add("/adoptedOn", Text.of("adoption-date-needed"));
    }
    if ((status == DecisionStatus.ADOPTED_CONDITIONAL) != (condition != null)) {
      violations.add("/condition", Text.of("condition-of-adoption"));
    }
  }

  List<ProvisionRequest> entered() {
    return Objects.requireNonNullElse(provisions, List.of());
  }

  /** The first day on which it can have been decided; null if none is recorded. */
  @Nullable LocalDate decidedOn() {
    return adoptedOn == null ? null : adoptedOn.first();
  }

  List<Relation> related() {
    return Objects.requireNonNullElse(relations, List.of());
  }

  /**
   * The decision.
   *
   * @param related how it relates to others
   * @param shown whether it is a demonstration because its meeting is
   * @param judged the vote with what the body's rule says of it
   */
  Decision toDecision(
      String newKey,
      String family,
      String instrument,
      @Nullable ParsedSymbol parsed,
      List<Relation> related,
      boolean shown,
      @Nullable JudgedVote judged,
      String person,
      Instant at) {
    return new Decision(
        newKey,
        family,
        instrument,
        body,
        meeting,
        symbol,
        parsed,
        title,
        entered().stream().map(p -> p.toProvision(instrument)).toList(),
        related,
        List.of(
            new StatusChange(
                status, adoptedOn, adoptedOn, null, condition, false, Set.of(), null, null,
                citation, person, null, judged, at)),
        List.of(),
        DecisionTexts.in(Objects.requireNonNullElse(language, DecisionTexts.USUAL)),
        shown || Boolean.TRUE.equals(demonstration),
        Provenance.of(confidence, source, notes),
        1);
  }
}
