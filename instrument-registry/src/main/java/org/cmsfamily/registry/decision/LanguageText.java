package org.cmsfamily.registry.decision;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A decision's title and text as published in one further language.
 *
 * @param language a BCP 47 tag such as {@code fr}
 * @param provisions the text of each provision, in their order
 * @param source where it was published
 */
public record LanguageText(
    String language,
    String title,
    List<String> provisions,
    @Nullable String source,
    Instant recordedAt) {

  public LanguageText {
    provisions = List.copyOf(provisions);
  }

  /** The decision's provisions in this language; it has the text of each. */
  List<Provision> of(List<Provision> originals) {
    return IntStream.range(0, originals.size())
        .mapToObj(i -> originals.get(i).in(provisions.get(i)))
        .toList();
  }
}
