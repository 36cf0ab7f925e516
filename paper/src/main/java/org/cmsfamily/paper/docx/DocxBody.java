package org.cmsfamily.paper.docx;

import java.util.Map;
import java.util.Set;
import org.cmsfamily.paper.PageTree;
import org.w3c.dom.Element;

/** The blocks of a page, one after the other, each in the style of its class. */
final class DocxBody {

  /** Styles by the class that the style sheet of the other files knows. */
  private static final Map<String, String> STYLES =
      Map.ofEntries(
          Map.entry("para", "Para"),
          Map.entry("point", "Point"),
          Map.entry("subtitle", "Subtitle"),
          Map.entry("note", "Note"),
          Map.entry("boxtitle", "BoxTitle"),
          Map.entry("digits", "Digits"),
          Map.entry("figuretitle", "FigureTitle"),
          Map.entry("short", "ShortName"),
          Map.entry("long", "LongName"),
          Map.entry("kicker", "Kicker"),
          Map.entry("body", "BodyName"),
          Map.entry("symbol", "BodyName"));

  private static final Set<String> PAGED = Set.of("runninghead", "runningfoot");

  private final StringBuilder out = new StringBuilder();
  private int drawings;

  /** All blocks of the page's body. */
  static String of(Element body) {
    var written = new DocxBody();
    written.blocks(body);
    return written.out.toString();
  }

  private void blocks(Element parent) {
    PageTree.children(parent).forEach(this::block);
  }

  private void block(Element element) {
    switch (element.getTagName()) {
      case "h1" -> paragraph("Heading1", element);
      case "h2" -> paragraph("Heading2", element);
      case "h3" -> paragraph("Heading3", element);
      case "p" -> paragraph(style(element), element);
      case "table" -> out.append(new DocxTable(element).xml());
      case "svg" -> out.append(new DocxChart(element, ++drawings).xml());
      default -> division(element);
    }
  }

  private void division(Element element) {
    if (PAGED.contains(element.getAttribute("class"))) {
      return;
    }
    if (PageTree.is(element, "box")) {
      box(element);
    } else {
      blocks(element);
    }
  }

  /** A frame around its paragraphs: a table of one cell, which no page break divides. */
  private void box(Element element) {
    var inside = of(element);
    out.append(DocxTable.box(Frame.of(element), inside));
  }

  private void paragraph(String style, Element element) {
    out.append(Ooxml.paragraph(style, "", DocxText.of(element)));
  }

  /** The style of a paragraph's class. */
  static String style(Element element) {
    return STYLES.getOrDefault(element.getAttribute("class"), "Normal");
  }

  /** How a box looks. */
  record Frame(String line, String fill) {

    static Frame of(Element box) {
      if (PageTree.is(box, "mark")) {
        return new Frame("9A3412", "FDF3EC");
      }
      return PageTree.is(box, "noting")
          ? new Frame("123A5A", "F1F5F9")
          : new Frame("B8C2CC", "FFFFFF");
    }
  }
}
