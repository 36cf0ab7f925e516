package org.cmsfamily.reporting.rendering.paper;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes well-formed XHTML; every text is escaped. */
final class Xhtml {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Xhtml open(String tag, String... attributes) {
    start(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  Xhtml close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  Xhtml text(String text) {
    escape(text);
    return this;
  }

  /** An element that holds a text alone. */
  Xhtml leaf(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** An element that holds nothing. */
  Xhtml empty(String tag, String... attributes) {
    start(tag, attributes);
    out.append("/>");
    return this;
  }

  /** Markup that was written by another of these. */
  Xhtml markup(Xhtml other) {
    out.append(other);
    return this;
  }

  /** Text of a style sheet, which is not escaped. */
  Xhtml style(String css) {
    out.append("<style>").append(css).append("</style>");
    return this;
  }

  private void start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> {
          if (c >= ' ' || c == '\n' || c == '\t') {
            out.append(c);
          }
        }
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
