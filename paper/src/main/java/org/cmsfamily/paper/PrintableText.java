package org.cmsfamily.paper;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides, for each character, whether a bundled font prints it. What none prints is marked by its
 * number, such as {@code [U+0915]}, so that nobody takes it for something else.
 *
 * @param text what is printed
 * @param fonts which further fonts it needs
 * @param marked whether anything is marked
 */
public record PrintableText(String text, Set<BundledFont> fonts, boolean marked) {

  /** Read when first asked for; the fonts never change. */
  private static final class Coverage {

    static final BitSet OWN = own();
    static final Map<BundledFont, BitSet> FURTHER = further();

    private static BitSet own() {
      var all = BundledFont.OWN.getFirst().characters();
      BundledFont.OWN.forEach(font -> all.and(font.characters()));
      return all;
    }

    private static Map<BundledFont, BitSet> further() {
      var further = new HashMap<BundledFont, BitSet>();
      BundledFont.FURTHER.forEach(font -> further.put(font, font.characters()));
      return further;
    }

    static @Nullable BundledFont of(int character) {
      return BundledFont.FURTHER.stream()
          .filter(font -> FURTHER.getOrDefault(font, new BitSet()).get(character))
          .findFirst()
          .orElse(null);
    }
  }

  /** The text as the fonts print it. */
  public static PrintableText of(String text) {
    var printed = new StringBuilder(text.length());
    var fonts = new LinkedHashSet<BundledFont>();
    var marked = new boolean[1];
    text.codePoints()
        .filter(character -> !isInvisible(character))
        .forEach(
            character -> {
              if (isOwn(character)) {
                printed.appendCodePoint(character);
                return;
              }
              var font = Coverage.of(character);
              if (font == null) {
                marked[0] = true;
                printed.append(mark(character));
              } else {
                fonts.add(font);
                printed.appendCodePoint(character);
              }
            });
    return new PrintableText(printed.toString(), fonts, marked[0]);
  }

  /** For a place where only the paper's own font is at hand. */
  public static String own(String text) {
    var printed = new StringBuilder();
    text.codePoints()
        .filter(character -> !isInvisible(character))
        .forEach(
            character ->
                printed.append(isOwn(character) ? Character.toString(character) : mark(character)));
    return printed.toString();
  }

  private static boolean isOwn(int character) {
    return Character.isWhitespace(character) || Coverage.OWN.get(character);
  }

  private static String mark(int character) {
    return String.format(Locale.ROOT, "[U+%04X]", character);
  }

  /** What has no shape of its own: joiners, direction marks, variation selectors. */
  private static boolean isInvisible(int character) {
    return Character.getType(character) == Character.FORMAT
        || (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF);
  }
}
