package org.cmsfamily.registry.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.request.CodePatterns;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.text.Provenance.Confidence;
import org.cmsfamily.registry.time.Period;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/** A competence as the registrar adds it. */
public record CompetenceRequest(
    @NotNull @Pattern(regexp = CodePatterns.SLUG, message = CodePatterns.SLUG_FORM) String subject,
    @Nullable @Valid PublishedDate since,
    @Nullable @Valid PublishedDate until,
    @Nullable @Pattern(regexp = CodePatterns.KEY, message = CodePatterns.KEY_FORM) String decision,
    @Nullable @Size(max = 4000) String limits,
    @Nullable @Size(max = 50)
        List<@Pattern(regexp = CodePatterns.SLUG, message = CodePatterns.SLUG_FORM) String> areas,
    @Nullable Confidence confidence,
    @Nullable @Size(max = 2000) String source,
    @Nullable @Size(max = 40) String replaces,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  @Override
  public void check(Violations violations) {
    if (!Period.possible(since, until)) {
      violations.add("/until", Text.of("competence-ends-first"));
    }
  }

  Competence toCompetence(String id, Instant at) {
    return new Competence(
        id,
        subject,
        new Period(since, until),
        decision,
        limits,
        Objects.requireNonNullElse(areas, List.of()),
        new Provenance(confidence, source, List.of()),
        at,
        replaces);
  }
}
