package org.cmsfamily.registry.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.registry.request.CodePatterns;
import org.cmsfamily.registry.request.Given;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.text.Provenance.Confidence;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a body after all; what is not given stays as it was, and a null given for
 * what a body need not have clears it.
 *
 * @param since from which day on it is so; today, or as long as the row that it replaces, unless
 *     given
 * @param replaces the row that it corrects; none if it became so
 */
@SuppressWarnings("NullableOptional") // left out, or given as null: see Given
public record BodyCorrectionRequest(
    @Nullable @Pattern(regexp = CodePatterns.SLUG, message = CodePatterns.SLUG_FORM) String type,
    @Nullable @Valid Names names,
    @Nullable @Valid
        Optional<@Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM) String>
            parent,
    @Nullable @Valid Optional<@Valid PublishedDate> established,
    @Nullable @Valid Optional<@Min(0) @Max(400) Integer> documentDeadlineDays,
    @Nullable Boolean advisoryOnly,
    @Nullable @Size(max = 50) List<@Valid DecisionRule> decisionRules,
    @Nullable @Size(max = 50) List<@Size(max = 4000) String> notes,
    @Nullable @Valid Optional<Confidence> confidence,
    @Nullable @Valid Optional<@Size(max = 2000) String> source,
    @Nullable LocalDate since,
    @Nullable @Size(max = 40) String replaces,
    @NotBlank @Size(max = 4000) String reason,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  @Override
  public void check(Violations violations) {
    BodyRequest.check(Objects.requireNonNullElse(decisionRules, List.of()), violations);
  }

  /** The body with these facts. */
  Body of(Body before) {
    var origin = before.provenance();
    return new Body(
        before.code(),
        before.family(),
        before.instrument(),
        type == null ? before.type() : type,
        names == null ? before.names() : names,
        Given.or(parent, before.parent()),
        Given.or(established, before.established()),
        Given.or(documentDeadlineDays, before.documentDeadlineDays()),
        advisoryOnly == null ? before.advisoryOnly() : advisoryOnly,
        before.competences(),
        Objects.requireNonNullElse(decisionRules, before.decisionRules()),
        new Provenance(
            Given.or(confidence, origin.confidence()),
            Given.or(source, origin.source()),
            Objects.requireNonNullElse(notes, origin.notes())),
        before.version());
  }
}
