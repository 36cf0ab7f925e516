package org.cmsfamily.paper.docx;

import static java.util.stream.Collectors.joining;

import org.cmsfamily.paper.PageTree;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The text of one element: runs, with tabs after numbers and fields where the reader counts. */
final class DocxText {

  private static final String GREY = "<w:color w:val=\"55606C\"/>";

  private DocxText() {}

  /** All that an element says, as runs. */
  static String of(Element element) {
    return PageTree.nodes(element).map(node -> of(node, "")).collect(joining());
  }

  private static String of(Node node, String look) {
    return switch (node) {
      case Text text -> Ooxml.run(look, shown(text));
      case Element element -> of(element, look);
      default -> "";
    };
  }

  private static String of(Element element, String look) {
    return switch (element.getAttribute("class")) {
      case "n" -> Ooxml.run(look, element.getTextContent()) + Ooxml.tab();
      case "number" -> Ooxml.run(GREY, element.getTextContent());
      case "pagenumber" -> Ooxml.field("PAGE");
      case "pagecount" -> Ooxml.field("NUMPAGES");
      default ->
          PageTree.nodes(element)
              .map(node -> of(node, element.getTagName().equals("b") ? "<w:b/>" : look))
              .collect(joining());
    };
  }

  /** White space as a browser shows it; none at the ends of the element. */
  private static String shown(Text text) {
    var shown = text.getData().replaceAll("[ \\t\\r\\n]+", " ");
    if (text.getPreviousSibling() == null) {
      shown = shown.replaceAll("^ ", "");
    }
    return text.getNextSibling() == null ? shown.replaceAll(" $", "") : shown;
  }
}
