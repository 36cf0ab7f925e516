package org.cmsfamily.registry.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.request.CodePatterns;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.text.Provenance.Confidence;
import org.cmsfamily.registry.time.Period;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/** A body as the registrar of its instrument registers it. */
public record BodyRequest(
    @NotNull @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
        String instrument,
    @NotNull @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM) String code,
    @NotNull @Pattern(regexp = CodePatterns.SLUG, message = CodePatterns.SLUG_FORM) String type,
    @NotNull @Valid Names names,
    @Nullable @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
        String parent,
    @Nullable Boolean advisoryOnly,
    @Nullable @Valid PublishedDate established,
    @Nullable @Min(0) @Max(400) Integer documentDeadlineDays,
    @Nullable @Size(max = 100) List<@Valid CompetenceRequest> competences,
    @Nullable @Size(max = 50) List<@Valid DecisionRule> decisionRules,
    @Nullable @Size(max = 50) List<@Size(max = 4000) String> notes,
    @Nullable Confidence confidence,
    @Nullable @Size(max = 2000) String source,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  @Override
  public void check(Violations violations) {
    check(rules(), violations);
    for (int i = 0; i < entered().size(); i++) {
      var competence = entered().get(i);
      if (!Period.possible(competence.since(), competence.until())) {
        violations.add(
            String.format(Locale.ROOT, "/competences/%d/until", i), Text.of("ends-first"));
      }
      if (competence.replaces() != null) {
        violations.add(
            String.format(Locale.ROOT, "/competences/%d/replaces", i), Text.of("none-to-correct"));
      }
    }
  }

  static void check(List<DecisionRule> rules, Violations violations) {
    for (int i = 0; i < rules.size(); i++) {
      if (!rules.get(i).possible()) {
        violations.add("/decisionRules/" + i, Text.of("fraction-needed"));
      }
    }
  }

  Body toBody(String family, Instant at) {
    var facts = new ArrayList<Competence>();
    for (var competence : entered()) {
      facts.add(competence.toCompetence("c" + (facts.size() + 1), at));
    }
    return new Body(
        code,
        family,
        instrument,
        type,
        names,
        parent,
        established,
        documentDeadlineDays,
        Boolean.TRUE.equals(advisoryOnly),
        facts,
        rules(),
        Provenance.of(confidence, source, notes),
        1);
  }

  List<CompetenceRequest> entered() {
    return Objects.requireNonNullElse(competences, List.of());
  }

  private List<DecisionRule> rules() {
    return Objects.requireNonNullElse(decisionRules, List.of());
  }
}
