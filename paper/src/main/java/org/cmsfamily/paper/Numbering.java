package org.cmsfamily.paper;

import java.util.ArrayList;
import java.util.List;

/** Counts a paper's sections, paragraphs and tables while it is written. */
public final class Numbering {

  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  /** A heading, as the outline beside the pages shows it. */
  public record Heading(String id, String title) {}

  private final List<Heading> headings = new ArrayList<>();
  private int paragraph;
  private int table;

  /** The next heading. */
  public Heading heading(String title) {
    var heading = new Heading("s" + (headings.size() + 1), title);
    headings.add(heading);
    return heading;
  }

  /** The number of the section that the last heading begins. */
  public String section() {
    return ROMAN.get(headings.size() - 1);
  }

  /** The number of the next paragraph. */
  public int nextParagraph() {
    return ++paragraph;
  }

  /** The number of the next table. */
  public int nextTable() {
    return ++table;
  }

  /** The letter of a point, from 0. */
  public char letter(int point) {
    return (char) ('a' + point);
  }

  /** All headings. */
  public List<Heading> headings() {
    return List.copyOf(headings);
  }
}
