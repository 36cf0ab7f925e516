package org.cmsfamily.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table in the words of a language, ready for its template. */
public final class PaperTable {

  /** A table of at most so many lines stays on one page. */
  private static final int MOST_ON_ONE_PAGE = 14;

  /** So many lines stay together at the end, so that a total never stands alone. */
  private static final int TOGETHER_AT_THE_END = 3;

  /**
   * A column's head.
   *
   * @param widthPercent 0 to leave it to the renderer
   * @param number whether the column stands on the right
   */
  public record Head(String text, int widthPercent, boolean number) {

    /** Its class in the style sheet. */
    public String css() {
      return number ? "n" : "t";
    }
  }

  /** A cell with its class in the style sheet. */
  public record Cell(String text, String css) {}

  /**
   * A line.
   *
   * @param css {@code plain}, {@code total}, or {@code group} for one that spans all columns
   */
  public record Line(String css, Cell first, List<Cell> rest) {}

  /** Lines that stand together. */
  public record Body(String css, List<Line> lines) {}

  private final String caption;
  private final List<Head> heads;
  private final List<Line> lines = new ArrayList<>();
  private boolean small;
  private String note = "";

  public PaperTable(String caption, List<Head> heads) {
    this.caption = caption;
    this.heads = List.copyOf(heads);
  }

  /** In small print, for an annex. */
  public PaperTable small() {
    small = true;
    return this;
  }

  /** With a note below it. */
  public PaperTable note(String text) {
    note = text;
    return this;
  }

  /** The note below it; empty for none. */
  public String note() {
    return note;
  }

  /** One more line. */
  public PaperTable row(List<String> cells) {
    return line("plain", cells);
  }

  /** A last line that sums the others. */
  public PaperTable total(List<String> cells) {
    return line("total", cells);
  }

  /** A line across that names what follows. */
  public PaperTable group(String text) {
    return line("group", List.of(text));
  }

  private PaperTable line(String css, List<String> cells) {
    var all =
        IntStream.range(0, cells.size())
            .mapToObj(i -> new Cell(cells.get(i), heads.get(i).css()))
            .toList();
    lines.add(new Line(css, all.getFirst(), all.subList(1, all.size())));
    return this;
  }

  /** What it shows. */
  public String caption() {
    return caption;
  }

  /** The heads of its columns. */
  public List<Head> heads() {
    return heads;
  }

  /** Whether it has no line, so that it is left out. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** How many lines it has. */
  public int size() {
    return lines.size();
  }

  /** Its classes in the style sheet. */
  public String css() {
    return "data" + (small ? " small" : "") + (lines.size() <= MOST_ON_ONE_PAGE ? " whole" : "");
  }

  /** Its lines; the last ones stay together. */
  public List<Body> bodies() {
    int together = Math.max(0, lines.size() - TOGETHER_AT_THE_END);
    return Stream.of(
            new Body("rows", lines.subList(0, together)),
            new Body("end", lines.subList(together, lines.size())))
        .filter(body -> !body.lines().isEmpty())
        .toList();
  }
}
