package org.cmsfamily.registry.secretariat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.registry.request.CodePatterns;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.text.Provenance.Confidence;
import org.jspecify.annotations.Nullable;

/** A secretariat as the steward registers it; seats and arrangements follow. */
public record SecretariatRequest(
    @NotNull @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
        String family,
    @NotNull @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM) String code,
    @NotNull @Valid Names names,
    @Nullable @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
        String permanentFor,
    @Nullable @Size(max = 100) String administeredBy,
    @Nullable @Size(max = 300) String website,
    @Nullable @Size(max = 50) List<@Size(max = 4000) String> notes,
    @Nullable Confidence confidence,
    @Nullable @Size(max = 2000) String source,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  Secretariat toSecretariat() {
    return new Secretariat(
        code,
        family,
        names,
        permanentFor,
        administeredBy,
        website,
        List.of(),
        List.of(),
        Provenance.of(confidence, source, notes),
        1);
  }
}
