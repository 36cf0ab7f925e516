package org.cmsfamily.paper;

/**
 * Text as every form can carry it: what XML 1.0 forbids, and any other control character, is
 * replaced, so that no stored text stops a paper. Every form writes through here.
 */
public final class XmlText {

  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /** The same text with U+FFFD in place of each character that is none in XML. */
  public static String of(String text) {
    if (text.codePoints().allMatch(XmlText::isLegal)) {
      return text;
    }
    return text.codePoints()
        .map(character -> isLegal(character) ? character : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isLegal(int character) {
    return switch (character) {
      case '\t', '\n', '\r' -> true;
      default ->
          !Character.isISOControl(character)
              && Character.getType(character) != Character.SURROGATE
              && (character & 0xFFFE) != 0xFFFE;
    };
  }
}
