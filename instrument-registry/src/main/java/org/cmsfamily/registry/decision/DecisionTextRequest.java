package org.cmsfamily.registry.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.registry.request.CodePatterns;
import org.jspecify.annotations.Nullable;

/**
 * A decision's text in a further language; of one that it has already, the correction.
 *
 * @param provisions the text of each provision, in their order
 * @param source where it was published
 */
public record DecisionTextRequest(
    @NotNull @Pattern(regexp = CodePatterns.LANGUAGE_TAG, message = CodePatterns.LANGUAGE_TAG_FORM)
        String language,
    @NotBlank @Size(max = 600) String title,
    @NotNull @Size(max = 300) List<@NotBlank @Size(max = 20_000) String> provisions,
    @Nullable @Size(max = 2000) String source,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  LanguageText toText(Instant at) {
    return new LanguageText(language, title, provisions, source, at);
  }
}
