package org.cmsfamily.platform.problem;

import java.util.regex.Pattern;
import org.cmsfamily.platform.wording.Text;
import org.jboss.logging.Logger;

/**
 * The last look at a text before a caller reads it: what names the inside of the service, such as a
 * class or a parser, is replaced and goes to the log instead.
 */
final class PlainWords {
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\b(?:com|org|java|javax|jakarta|io|net)(?:\\.[a-z0-9_]+)+\\.[A-Z]\\w*"
              + "|\\w(?:Exception|Error)\\b|(?i:\\bquarkus|\\bvert\\.x|\\bhibernate)|(?i:through"
              + " reference chain|deserializ|no enum constant|for input"
              + " string|START_(?:ARRAY|OBJECT))|\\bat \\w+\\.\\w+\\(");

  private static final Logger LOG = Logger.getLogger(PlainWords.class);

  private PlainWords() {}

  /** The text, or the substitute if it names the inside. */
  static Text of(Text text, Text substitute) {
    return namesTheInside(text.words()) ? substitute : text;
  }

  /** The text, or the substitute if it names the inside. */
  static String of(String text, String substitute) {
    return namesTheInside(text) ? substitute : text;
  }

  private static boolean namesTheInside(String text) {
    if (!INSIDE.matcher(text).find()) {
      return false;
    }
    LOG.warnf("Not shown to the caller: %s", JsonWords.shortened(text));
    return true;
  }
}
