package org.cmsfamily.registry.decision;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the symbols of decisions in the spellings that the family's secretariats use: stray blanks,
 * leading zeros, {@code Rev.COP13} and {@code Rev. COP12}, with and without the instrument.
 * Document numbers, ranges and placeholders are not symbols of one decision and stay unread.
 */
final class SymbolParser {

  private static final Map<String, String> TYPES =
      Map.of(
          "resolution", "resolution",
          "resolucion", "resolution",
          "recommendation", "recommendation",
          "recommandation", "recommendation",
          "recomendacion", "recommendation",
          "decision", "decision");

  private static final Pattern SYMBOL =
      Pattern.compile(
          """
          (?ix)
          (?:^|.*[/.\\s-]) (?<draft>draft\\s+)?
          (?<type>resolution|resolucion|recommendation|recommandation|recomendacion|decision) \\s+
          (?: CMS \\s+ )? (?: No\\. \\s* )?
          (?: (?<meeting> \\d{1,3} | Ex ) \\s* \\. \\s* )?
          (?<number> \\d{1,3} [a-z]? )
          (?: \\s* \\(? Rev \\. \\s* (?<revision> (?:COP|MOP)? \\s* \\d{1,3} ) \\)? )?
          """);

  private SymbolParser() {}

  /**
   * What the symbol says.
   *
   * @param instrument the instrument whose symbol it is
   * @param session the ordinal of the meeting, for symbols that do not say it
   * @return empty if it is no symbol of one decision
   */
  static Optional<ParsedSymbol> parse(@Nullable String symbol, String instrument, String session) {
    if (symbol == null) {
      return Optional.empty();
    }
    var matcher = SYMBOL.matcher(plain(symbol));
    return matcher.matches() ? Optional.of(read(matcher, instrument, session)) : Optional.empty();
  }

  private static ParsedSymbol read(Matcher matcher, String instrument, String session) {
    var type = TYPES.getOrDefault(matcher.group("type").toLowerCase(Locale.ROOT), "decision");
    var meeting = matcher.group("meeting");
    var revision = matcher.group("revision");
    return new ParsedSymbol(
        instrument,
        matcher.group("draft") == null ? type : "draft-" + type,
        withoutZeros(meeting == null ? session : meeting.toUpperCase(Locale.ROOT)),
        withoutZeros(matcher.group("number").toLowerCase(Locale.ROOT)),
        revision == null ? null : revision.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
  }

  private static String plain(String symbol) {
    return Normalizer.normalize(symbol, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .strip()
        .replaceAll("\\s+", " ");
  }

  private static String withoutZeros(String number) {
    return number.replaceFirst("^0+(?=\\d)", "");
  }
}
