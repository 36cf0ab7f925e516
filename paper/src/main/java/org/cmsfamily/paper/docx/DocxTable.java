package org.cmsfamily.paper.docx;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cmsfamily.paper.PageTree;
import org.w3c.dom.Element;

/**
 * A table: one of data, with a caption above and a head row that each page repeats, or one that
 * only places things.
 */
final class DocxTable {

  /** The width between the margins, in twentieths of a point. */
  private static final int WIDTH = 9411;

  private static final int PERCENT = 100;
  private static final Pattern WIDTH_STYLE = Pattern.compile("width:(\\d+)%");
  private static final Pattern TOP_LINE =
      Pattern.compile("border-top:[^;]*#(?<colour>[0-9a-fA-F]{6})");

  /** Two tables side by side would be one. */
  private static final String AFTER = Ooxml.paragraph("AfterTable", "");

  private final Element table;
  private final boolean data;
  private final List<Integer> widths;

  DocxTable(Element table) {
    this.table = table;
    this.data = PageTree.is(table, "data");
    this.widths = widths(table);
  }

  /** A table of one cell with a frame. */
  static String box(DocxBody.Frame frame, String inside) {
    var lines =
        Stream.of("top", "left", "bottom", "right")
            .map(
                side ->
                    "<w:%s w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"%s\"/>"
                        .formatted(side, frame.line()))
            .collect(joining());
    var cell =
        """
        <w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="%s" w:type="dxa"/>\
        <w:tcBorders>%s</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="%s"/>\
        <w:tcMar><w:top w:w="100" w:type="dxa"/><w:left w:w="160" w:type="dxa"/><w:right w:w="160" w:type="dxa"/></w:tcMar>\
        </w:tcPr>
        %s</w:tc></w:tr>
        """
            .formatted(WIDTH, lines, frame.fill(), inside);
    return opened(List.of(WIDTH), "", "") + cell + "</w:tbl>\n" + AFTER;
  }

  String xml() {
    var caption = PageTree.children(table, "caption").stream().findFirst();
    var above = caption.map(each -> Ooxml.paragraph("Caption", "", DocxText.of(each))).orElse("");
    var named =
        caption.map(each -> "<w:tblCaption w:val=\"%s\"/>".formatted(said(each))).orElse("");
    var look = data ? "<w:tblLook w:val=\"0020\" w:firstRow=\"1\"/>" : "";
    return above + opened(widths, look, named) + rows() + "</w:tbl>\n" + AFTER;
  }

  private static String said(Element caption) {
    return Ooxml.escaped(caption.getTextContent().strip());
  }

  private static String opened(List<Integer> widths, String look, String caption) {
    return """
        <w:tbl><w:tblPr><w:tblW w:w="%s" w:type="dxa"/><w:tblLayout w:type="fixed"/>%s%s</w:tblPr>\
        <w:tblGrid>%s</w:tblGrid>
        """
        .formatted(
            widths.stream().mapToInt(Integer::intValue).sum(),
            look,
            caption,
            widths.stream().map("<w:gridCol w:w=\"%s\"/>"::formatted).collect(joining()));
  }

  private String rows() {
    return PageTree.all(table, "tr").map(this::row).collect(joining());
  }

  private String row(Element row) {
    boolean head = ((Element) row.getParentNode()).getTagName().equals("thead");
    var cells = new StringBuilder();
    int column = 0;
    for (var cell : PageTree.children(row)) {
      int span = span(cell);
      int width = widths.subList(column, column + span).stream().mapToInt(w -> w).sum();
      cells.append(new DocxCell(row, cell, data).xml(width, span, topLine(cell)));
      column += span;
    }
    return "<w:tr><w:trPr><w:cantSplit/>%s</w:trPr>%s</w:tr>\n"
        .formatted(head ? "<w:tblHeader/>" : "", cells);
  }

  private static int span(Element cell) {
    var span = cell.getAttribute("colspan");
    return span.isEmpty() ? 1 : Integer.parseInt(span);
  }

  /** The colour of an instrument above its name; empty for none. */
  private static String topLine(Element cell) {
    var style = TOP_LINE.matcher(cell.getAttribute("style"));
    return style.find() ? style.group("colour").toUpperCase(Locale.ROOT) : "";
  }

  /** As stated by columns, else by the cells of the first row; what is left is divided. */
  private static List<Integer> widths(Element table) {
    var stated = new ArrayList<>(stated(table));
    while (stated.size() < columns(table)) {
      stated.add(0);
    }
    var open = stated.stream().filter(percent -> percent == 0).count();
    var used = stated.stream().mapToInt(Integer::intValue).sum();
    int each = open == 0 ? 0 : Math.max(1, (int) ((PERCENT - used) / open));
    return stated.stream()
        .map(percent -> WIDTH * (percent == 0 ? each : percent) / PERCENT)
        .toList();
  }

  private static int columns(Element table) {
    return PageTree.all(table, "tr")
        .mapToInt(row -> PageTree.children(row).stream().mapToInt(DocxTable::span).sum())
        .max()
        .orElse(1);
  }

  private static List<Integer> stated(Element table) {
    var columns = PageTree.children(table, "col");
    return columns.isEmpty()
        ? PageTree.find(table, "tr").map(PageTree::children).orElse(List.of()).stream()
            .map(DocxTable::placed)
            .toList()
        : columns.stream().map(DocxTable::percent).toList();
  }

  /** What a cell that places things takes, in percent; 0 for its part of what is left. */
  private static int placed(Element cell) {
    return switch (cell.getAttribute("class")) {
      case "gap" -> 4;
      case "left" -> 58;
      default -> 0;
    };
  }

  private static int percent(Element column) {
    var style = WIDTH_STYLE.matcher(column.getAttribute("style"));
    return style.find() ? Integer.parseInt(style.group(1)) : 0;
  }
}
