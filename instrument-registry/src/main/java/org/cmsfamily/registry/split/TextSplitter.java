package org.cmsfamily.registry.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cmsfamily.registry.decision.ProvisionRole;

/**
 * Splits the text of a decision into its paragraphs: each begins, on a line of its own, with a verb
 * of those that decisions use. What stands before the first is the heading. From the first verb of
 * decision on all paragraphs are operative, whatever their verb.
 */
final class TextSplitter {

  private static final Pattern NUMBER =
      Pattern.compile("^(?:(\\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\\((\\d{1,3}|[a-z]|[ivx]{1,5})\\))\\s+");

  private TextSplitter() {}

  static List<Paragraph> split(String text) {
    var paragraphs = new ArrayList<Paragraph>();
    boolean operative = false;
    for (var piece : pieces(text)) {
      var number = NUMBER.matcher(piece);
      boolean numbered = number.find();
      var words = numbered ? piece.substring(number.end()) : piece;
      var form = VerbForms.of(words).orElseThrow();
      operative = operative || form.operative();
      paragraphs.add(
          new Paragraph(
              numbered ? published(number.group(1), number.group(2)) : "P" + place(paragraphs),
              operative ? ProvisionRole.OPERATIVE : ProvisionRole.PREAMBLE,
              form.verb(),
              form.published(),
              words));
    }
    return paragraphs;
  }

  private static String published(String plain, String bracketed) {
    return plain == null ? bracketed : plain;
  }

  private static String place(List<Paragraph> before) {
    return String.format(Locale.ROOT, "%d", before.size() + 1);
  }

  /** The lines that begin with a verb, each with those that follow it. */
  private static List<String> pieces(String text) {
    var pieces = new ArrayList<StringBuilder>();
    for (var line : text.split("\\R", -1)) {
      var plain = line.replaceAll("[\\s\\p{Z}]+", " ").strip();
      if (isBeginning(plain)) {
        pieces.add(new StringBuilder(plain));
      } else if (!plain.isEmpty() && !pieces.isEmpty()) {
        pieces.getLast().append(' ').append(plain);
      }
    }
    return pieces.stream().map(StringBuilder::toString).toList();
  }

  private static boolean isBeginning(String line) {
    var words = NUMBER.matcher(line).replaceFirst("");
    return !words.isEmpty()
        && Character.isUpperCase(words.charAt(0))
        && VerbForms.of(words).isPresent();
  }
}
