package org.cmsfamily.registry.decision;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a symbol says, with what only its context tells.
 *
 * @param instrument from the context: homonyms abound ({@code Resolution 2.6} of CMS and of AEWA)
 * @param type resolution, recommendation, decision or draft-resolution
 * @param meeting the session's ordinal, without leading zeros; {@code EX} between sessions
 * @param number without leading zeros; may end in a letter
 * @param revision such as {@code COP13}; null if none
 */
public record ParsedSymbol(
    String instrument, String type, String meeting, String number, @Nullable String revision) {

  private static final Map<String, String> SHORT =
      Map.of(
          "resolution", "RES",
          "recommendation", "REC",
          "decision", "DEC",
          "draft-resolution", "DR");

  /** The same for all spellings of one symbol: {@code CMS-RES-10.8-REV13}. */
  public String normalisedKey() {
    var key = "%s-%s-%s.%s".formatted(instrument, SHORT.getOrDefault(type, type), meeting, number);
    return revision == null
        ? key
        : key + "-REV" + revision.replaceFirst("^[A-Z]+", "").toUpperCase(Locale.ROOT);
  }
}
