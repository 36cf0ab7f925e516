package org.cmsfamily.paper.docx;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.regex.Pattern;
import org.cmsfamily.paper.PageTree;
import org.w3c.dom.Element;

/**
 * A cell of a table.
 *
 * @param row in which it stands
 * @param data whether the table is one of data
 */
record DocxCell(Element row, Element cell, boolean data) {

  private static final Pattern COLOUR = Pattern.compile("(?:^|;)color:#([0-9a-fA-F]{6})");
  private static final String RIGHT = "<w:jc w:val=\"right\"/>";

  /**
   * The cell.
   *
   * @param width in twentieths of a point
   * @param span over how many columns it reaches
   * @param topLine the colour of a thick line above it; empty for none
   */
  String xml(int width, int span, String topLine) {
    return "<w:tc><w:tcPr><w:tcW w:w=\"%s\" w:type=\"dxa\"/>%s%s%s</w:tcPr>%s</w:tc>"
        .formatted(
            width,
            span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "",
            borders(topLine),
            isHead() ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F1F5F9\"/>" : "",
            paragraphs());
  }

  private boolean isHead() {
    return ((Element) row.getParentNode()).getTagName().equals("thead");
  }

  private String borders(String topLine) {
    if (!topLine.isEmpty()) {
      return "<w:tcBorders>%s</w:tcBorders>".formatted(line("top", 32, topLine));
    }
    if (!data) {
      return "";
    }
    return isHead() || PageTree.is(row, "total")
        ? "<w:tcBorders>%s%s</w:tcBorders>"
            .formatted(line("top", 8, "123A5A"), line("bottom", 6, "123A5A"))
        : "<w:tcBorders>%s</w:tcBorders>".formatted(line("bottom", 4, "DDE2E7"));
  }

  private static String line(String side, int eighths, String colour) {
    return "<w:%s w:val=\"single\" w:sz=\"%s\" w:space=\"0\" w:color=\"%s\"/>"
        .formatted(side, eighths, colour);
  }

  private String paragraphs() {
    var blocks = PageTree.children(cell, "div");
    return blocks.isEmpty()
        ? Ooxml.paragraph(style(), alignment(), DocxText.of(cell))
        : blocks.stream().map(this::block).collect(joining());
  }

  private String block(Element block) {
    var colour = COLOUR.matcher(block.getAttribute("style"));
    var style = DocxBody.style(block);
    return colour.find()
        ? Ooxml.paragraph(
            style,
            "",
            Ooxml.run(
                "<w:color w:val=\"%s\"/>".formatted(colour.group(1).toUpperCase(Locale.ROOT)),
                block.getTextContent()))
        : Ooxml.paragraph(style, alignment(), DocxText.of(block));
  }

  private String alignment() {
    return PageTree.is(cell, "n") ? RIGHT : "";
  }

  private String style() {
    if (!data) {
      return "Normal";
    }
    if (isHead()) {
      return "TableHead";
    }
    if (PageTree.is(row, "total")) {
      return "TableTotal";
    }
    return PageTree.is(row, "group") ? "TableGroup" : "TableText";
  }
}
