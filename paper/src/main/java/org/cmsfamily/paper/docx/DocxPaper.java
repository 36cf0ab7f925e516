package org.cmsfamily.paper.docx;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cmsfamily.paper.PageTree;
import org.w3c.dom.Element;

/**
 * A page as an Office Open XML text document: headings, captions and paragraphs as styles, tables
 * with head rows, page numbers, its language. The same page gives the same bytes.
 */
public final class DocxPaper {

  private static final Map<String, String> REGIONS =
      Map.of("en", "en-GB", "fr", "fr-FR", "es", "es-ES");

  private final Element page;
  private final LocalDate day;

  private DocxPaper(Element page, LocalDate day) {
    this.page = page;
    this.day = day;
  }

  /**
   * The document's bytes.
   *
   * @param xhtml the page
   * @param day the file's date
   */
  public static byte[] of(String xhtml, LocalDate day) {
    var paper = new DocxPaper(PageTree.of(xhtml), day);
    var parts = new LinkedHashMap<String, String>();
    parts.put("[Content_Types].xml", part("content-types.xml"));
    parts.put("_rels/.rels", part("package-rels.xml"));
    parts.put("docProps/core.xml", paper.core());
    parts.put("docProps/app.xml", part("app.xml"));
    parts.put("word/document.xml", part("document.xml").formatted(paper.body()));
    parts.put("word/_rels/document.xml.rels", part("document-rels.xml"));
    parts.put("word/styles.xml", part("styles.xml").replace("{language}", paper.region()));
    parts.put("word/settings.xml", part("settings.xml").replace("{language}", paper.region()));
    parts.put("word/header1.xml", part("header.xml").formatted(paper.running("runninghead")));
    parts.put("word/footer1.xml", part("footer.xml").formatted(paper.running("runningfoot")));
    return FixedZip.of(parts);
  }

  private String body() {
    return DocxBody.of(PageTree.find(page, "body").orElseThrow());
  }

  private String region() {
    var language = page.getAttribute("lang");
    return REGIONS.getOrDefault(language, language);
  }

  private String core() {
    return part("core.xml")
        .formatted(
            Ooxml.escaped(PageTree.find(page, "title").orElseThrow().getTextContent()),
            Ooxml.escaped(named("description")),
            Ooxml.escaped(named("author")),
            region(),
            String.format(Locale.ROOT, "%sT00:00:00Z", day));
  }

  private String named(String name) {
    return PageTree.all(page, "meta")
        .filter(each -> each.getAttribute("name").equals(name))
        .map(each -> each.getAttribute("content"))
        .collect(joining());
  }

  /** What stands at the head or foot of each page: left, and after a tab on the right. */
  private String running(String css) {
    var line =
        PageTree.all(page, "div")
            .filter(each -> each.getAttribute("class").equals(css))
            .flatMap(each -> PageTree.all(each, "td"))
            .map(DocxText::of)
            .collect(joining(Ooxml.tab()));
    return Ooxml.paragraph(css.equals("runninghead") ? "Header" : "Footer", "", line);
  }

  private static String part(String name) {
    try (var in = Objects.requireNonNull(DocxPaper.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
