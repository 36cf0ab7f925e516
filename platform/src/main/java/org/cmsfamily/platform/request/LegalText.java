package org.cmsfamily.platform.request;

import java.util.Locale;
import java.util.Optional;
import org.cmsfamily.platform.wording.Text;

/**
 * Which text may come in, by whatever way: what every file that goes out can hold (the characters
 * of XML 1.0 but for control characters other than tab and line break), and nothing that makes a
 * text show otherwise than it is (overrides, embeddings and isolates of the writing direction).
 */
public final class LegalText {

  private LegalText() {}

  /** As {@link #why}, in English. */
  public static Optional<String> fault(String text) {
    return why(text).map(Text::words);
  }

  /** Why the text may not come in, naming its first illegal character; empty if it may. */
  public static Optional<Text> why(String text) {
    return text.codePoints()
        .filter(character -> !isLegal(character))
        .mapToObj(
            character ->
                Text.of("illegal-character")
                    .with("character", String.format(Locale.ROOT, "U+%04X", character)))
        .findFirst();
  }

  /** Whether the text may come in. */
  public static boolean isLegal(String text) {
    return text.codePoints().allMatch(LegalText::isLegal);
  }

  private static boolean isLegal(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
      case Character.SURROGATE -> false;
      default -> (character & 0xFFFE) != 0xFFFE && !turns(character);
    };
  }

  /** Whether it changes the direction of what follows it. */
  private static boolean turns(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }
}
