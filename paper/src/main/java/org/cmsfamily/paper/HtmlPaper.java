package org.cmsfamily.paper;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * A page as one HTML file that stands alone: it names nothing outside itself, has no script, and
 * says so to the browser. Tables that only place things are no tables to a screen reader.
 */
public final class HtmlPaper {

  private static final Set<String> VOID = Set.of("meta", "col", "br", "hr", "img");
  private static final Set<String> PAGED_ONLY = Set.of("runninghead", "runningfoot");
  private static final Set<String> PLACING = Set.of("masthead", "particulars");
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="{language}">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      """;

  private HtmlPaper() {}

  /**
   * The file's bytes.
   *
   * @param xhtml the page, with {@link #css} as its style sheet
   */
  public static byte[] of(String xhtml) {
    var page = PageTree.of(xhtml);
    var head = PageTree.find(page, "head").orElseThrow();
    var body = PageTree.find(page, "body").orElseThrow();
    var html =
        HEAD.replace("{language}", page.getAttribute("lang"))
            + PageTree.children(head).stream()
                .filter(each -> !each.getTagName().equals("bookmarks"))
                .map(each -> element(each) + "\n")
                .collect(joining())
            + "</head>\n<body>\n<main>\n"
            + content(body).strip()
            + "\n</main>\n</body>\n</html>\n";
    return html.getBytes(StandardCharsets.UTF_8);
  }

  /** The style sheet for screens and for a browser's own print. */
  public static String css() {
    try (var in = Objects.requireNonNull(HtmlPaper.class.getResourceAsStream("screen.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String content(Element element) {
    return PageTree.nodes(element).map(HtmlPaper::node).collect(joining());
  }

  private static String node(Node node) {
    return switch (node) {
      case Element element when PAGED_ONLY.contains(element.getAttribute("class")) -> "";
      case Element element when isFirstColumn(element) -> columns(element);
      case Element element when element.getTagName().equals("col") -> "";
      case Element element -> element(element);
      case Text text -> escaped(text.getData());
      default -> "";
    };
  }

  private static boolean isFirstColumn(Element element) {
    return element.getTagName().equals("col")
        && PageTree.children((Element) element.getParentNode(), "col")
            .getFirst()
            .isSameNode(element);
  }

  private static String columns(Element first) {
    return PageTree.children((Element) first.getParentNode(), "col").stream()
        .map(HtmlPaper::element)
        .collect(joining("", "<colgroup>", "</colgroup>"));
  }

  private static String element(Element element) {
    var name = element.getTagName();
    var start = "<" + name + attributes(element) + role(element) + ">";
    return switch (name) {
      case "style" -> start + element.getTextContent() + "</style>";
      case String empty when VOID.contains(empty) -> start;
      default -> start + content(element) + "</" + name + ">";
    };
  }

  private static String attributes(Element element) {
    var all = element.getAttributes();
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> (Attr) all.item(i))
        .filter(each -> !each.getName().startsWith("xml"))
        .map(each -> attribute(each.getName(), each.getValue()))
        .collect(joining());
  }

  private static String attribute(String name, String value) {
    return " %s=\"%s\"".formatted(name.equals("alt") ? "aria-label" : name, escaped(value));
  }

  private static String role(Element element) {
    if (element.getTagName().equals("svg")) {
      return " role=\"img\"";
    }
    return PLACING.contains(element.getAttribute("class")) ? " role=\"presentation\"" : "";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
