package org.cmsfamily.paper.docx;

/** Pieces of WordprocessingML that several parts of a document are written with. */
final class Ooxml {

  private Ooxml() {}

  /** A text as XML holds it, in an element or an attribute. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A paragraph of a style, with nothing but text. */
  static String paragraph(String style, String text) {
    return paragraph(style, "", run("", text));
  }

  /**
   * A paragraph of a style.
   *
   * @param more properties after the style's name
   * @param runs what stands in it
   */
  static String paragraph(String style, String more, String runs) {
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>%s</w:p>\n".formatted(style, more, runs);
  }

  /**
   * Text of the same look.
   *
   * @param look its properties, such as {@code <w:b/>}
   */
  static String run(String look, String text) {
    return text.isEmpty()
        ? ""
        : "<w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(look(look), escaped(text));
  }

  /** A tab. */
  static String tab() {
    return "<w:r><w:tab/></w:r>";
  }

  /** What the reader's program counts, such as {@code PAGE}. */
  static String field(String name) {
    return """
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> %s </w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>"""
        .formatted(name);
  }

  private static String look(String look) {
    return look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>";
  }
}
