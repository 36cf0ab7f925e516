package org.cmsfamily.reporting.rendering.paper;

import java.util.ArrayList;
import java.util.List;

/** A table of the paper: its head repeats on each page, and a total never stands alone. */
final class PaperTable {

  private enum Kind {
    PLAIN,
    TOTAL,
    GROUP
  }

  private record Line(Kind kind, List<String> cells) {}

  /** A table of at most so many lines is kept on one page. */
  private static final int MOST_KEPT_WHOLE = 14;

  /** So many lines stay together at the end, so that a total never stands alone. */
  private static final int KEPT_AT_THE_END = 3;

  private final String caption;
  private final List<String> head;
  private final List<Line> lines = new ArrayList<>();
  private String numeric = "";
  private String widths = "";
  private boolean small;

  PaperTable(String caption, List<String> head) {
    this.caption = caption;
    this.head = head;
  }

  /** Which columns hold numbers, one letter each: {@code "tnn"}. */
  PaperTable columns(String kinds) {
    numeric = kinds;
    return this;
  }

  /** Widths of the columns in per cent, parted by blanks. */
  PaperTable widths(String percents) {
    widths = percents;
    return this;
  }

  /** In small print, for an annex. */
  PaperTable small() {
    small = true;
    return this;
  }

  PaperTable row(String... cells) {
    lines.add(new Line(Kind.PLAIN, List.of(cells)));
    return this;
  }

  PaperTable row(List<String> cells) {
    lines.add(new Line(Kind.PLAIN, cells));
    return this;
  }

  PaperTable total(List<String> cells) {
    lines.add(new Line(Kind.TOTAL, cells));
    return this;
  }

  /** A line across that names what follows. */
  PaperTable group(String text) {
    lines.add(new Line(Kind.GROUP, List.of(text)));
    return this;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  void write(Xhtml html, String number) {
    html.open(
        "table",
        "class",
        "data" + (small ? " small" : "") + (lines.size() <= MOST_KEPT_WHOLE ? " whole" : ""));
    html.open("caption");
    html.leaf("span", number + " ", "class", "number").text(caption).close();
    if (!widths.isEmpty()) {
      for (var width : widths.split(" ", -1)) {
        html.empty("col", "style", "width:" + width + "%");
      }
    }
    html.open("thead").open("tr");
    for (int i = 0; i < head.size(); i++) {
      html.leaf("th", head.get(i), "scope", "col", "class", css(i));
    }
    html.close().close();
    int together = Math.max(0, lines.size() - KEPT_AT_THE_END);
    body(html, lines.subList(0, together), "rows");
    body(html, lines.subList(together, lines.size()), "end");
    html.close();
  }

  private void body(Xhtml html, List<Line> some, String css) {
    if (!some.isEmpty()) {
      html.open("tbody", "class", css);
      some.forEach(line -> write(html, line));
      html.close();
    }
  }

  private void write(Xhtml html, Line line) {
    switch (line.kind) {
      case GROUP ->
          html.open("tr", "class", "group")
              .leaf(
                  "th",
                  line.cells.getFirst(),
                  "scope",
                  "rowgroup",
                  "colspan",
                  Integer.toString(head.size()))
              .close();
      case PLAIN -> cells(html, line, "plain");
      case TOTAL -> cells(html, line, "total");
    }
  }

  private void cells(Xhtml html, Line line, String css) {
    html.open("tr", "class", css);
    for (int i = 0; i < line.cells.size(); i++) {
      var text = line.cells.get(i);
      if (i == 0) {
        html.leaf("th", text, "scope", "row", "class", css(i));
      } else {
        html.leaf("td", text, "class", css(i));
      }
    }
    html.close();
  }

  private String css(int column) {
    return column < numeric.length() && numeric.charAt(column) == 'n' ? "n" : "t";
  }
}
