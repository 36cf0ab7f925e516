package org.cmsfamily.reporting.rendering.paper;

import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.reporting.rendering.text.NumberFormats;
import org.cmsfamily.reporting.rendering.text.Vocabulary;

/** A paper in the making: numbered sections, paragraphs and tables. */
final class Paper {

  private record Bookmark(String id, String title) {}

  private final Xhtml html = new Xhtml();
  private final Vocabulary texts;
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private int section;
  private int paragraph;
  private int table;

  Paper(Vocabulary texts) {
    this.texts = texts;
  }

  Vocabulary texts() {
    return texts;
  }

  NumberFormats numbers() {
    return texts.numbers();
  }

  String text(String key, Object... values) {
    return texts.text(key, values);
  }

  Xhtml html() {
    return html;
  }

  /** A numbered section. */
  void section(String title) {
    section++;
    heading(title, roman(section) + ". " + title, "section");
  }

  /** An annex, below a rule. */
  void annex(String title) {
    heading(title, title, "annex");
  }

  private void heading(String title, String shown, String css) {
    var id = "s" + (bookmarks.size() + 1);
    bookmarks.add(new Bookmark(id, title));
    html.leaf("h2", shown, "id", id, "class", css);
  }

  /** A numbered paragraph. */
  void paragraph(String text) {
    paragraph++;
    html.open("p", "class", "para").leaf("span", paragraph + ".", "class", "n").text(text).close();
  }

  /** A paragraph of an annex, without a number. */
  void plain(String text) {
    html.leaf("p", text, "class", "plain");
  }

  /** Points (a), (b), (c) below a paragraph. */
  void points(List<String> points) {
    for (int i = 0; i < points.size(); i++) {
      html.open("p", "class", "point")
          .leaf("span", "(" + (char) ('a' + i) + ")", "class", "n")
          .text(points.get(i))
          .close();
    }
  }

  /** The table, unless it is empty. */
  void table(PaperTable content) {
    if (!content.isEmpty()) {
      table++;
      content.write(html, texts.text("table.number", table));
    }
  }

  /** The outline that a reader shows beside the pages. */
  Xhtml bookmarks() {
    var outline = new Xhtml().open("bookmarks");
    bookmarks.forEach(
        each -> outline.empty("bookmark", "name", each.title(), "href", "#" + each.id()));
    return outline.close();
  }

  private static String roman(int number) {
    var roman = new StringBuilder();
    int left = number;
    for (var step : List.of("10X", "9IX", "5V", "4IV", "1I")) {
      int value = Integer.parseInt(step.replaceAll("\\D", ""));
      while (left >= value) {
        roman.append(step.replaceAll("\\d", ""));
        left -= value;
      }
    }
    return roman.toString();
  }
}
