package org.cmsfamily.registry.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.request.CodePatterns;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.text.Provenance.Confidence;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as the steward creates it, or its registrar updates it.
 *
 * @param since from which day on an update holds; today, or as long as the row that it replaces,
 *     unless given
 * @param replaces the row of what was recorded that an update corrects
 */
public record InstrumentRequest(
    @NotNull @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
        String family,
    @NotNull @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM) String code,
    @NotNull @Size(min = 1, max = 100) String shortName,
    @NotNull @Valid Names names,
    @NotNull InstrumentKind kind,
    @Nullable @Pattern(regexp = "Art\\. IV\\.[34]", message = "{pattern.legal-basis}")
        String legalBasis,
    @NotNull Boolean binding,
    @Nullable @Size(max = 20)
        List<@Pattern(regexp = CodePatterns.LANGUAGE, message = CodePatterns.LANGUAGE_FORM) String>
            languages,
    @Nullable @Valid VisualIdentity identity,
    @Nullable @Valid PublishedDate concluded,
    @Nullable @Size(max = 200) String concludedAt,
    @Nullable @Valid PublishedDate openedForSignature,
    @Nullable @Valid PublishedDate inForce,
    @Nullable @Size(max = 200) String depositary,
    @Nullable @Valid Participation participation,
    @Nullable @Size(max = 300) String website,
    @Nullable @Size(max = 20) List<@Valid FormerName> formerNames,
    @Nullable @Size(max = 50) List<@Size(max = 4000) String> notes,
    @Nullable Confidence confidence,
    @Nullable @Size(max = 2000) String source,
    @Nullable LocalDate since,
    @Nullable @Size(max = 40) String replaces,
    @Nullable @Size(max = 4000) String reason,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  @Override
  public void check(Violations violations) {
    if (languages != null && !languages.isEmpty() && !names.isIn(languages)) {
      violations.add("/names", Text.of("working-language").with("languages", languages));
    }
  }

  Instrument toInstrument() {
    return new Instrument(
        code,
        family,
        shortName,
        names,
        kind,
        legalBasis,
        binding,
        Objects.requireNonNullElse(languages, List.of()),
        identity,
        new Milestones(concluded, concludedAt, openedForSignature, inForce, depositary),
        participation,
        website,
        Objects.requireNonNullElse(formerNames, List.of()),
        Provenance.of(confidence, source, notes),
        1);
  }
}
