package org.cmsfamily.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The Umoja-like extract of the reference data, as a text and as a workbook. */
final class ExtractUnderTest {

  static final Charset ENCODING = Charset.forName("windows-1252");

  private static final int HEADING = 4;
  private static final int COLUMNS = 8;
  private static final int AMOUNT = 5;

  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/xl/workbook.xml"
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
      <Override PartName="/xl/worksheets/sheet1.xml"
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
      <Override PartName="/xl/styles.xml"
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
      </Types>
      """;
  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Target="%s"
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"/>%s
      </Relationships>
      """;
  private static final String STYLES =
      """
      <Relationship Id="rId2" Target="styles.xml"
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/>
      """;
  private static final String WORKBOOK =
      """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <sheets><sheet name="Hauptbuch" sheetId="1" r:id="rId1"/></sheets></workbook>
      """;
  private static final String PLAIN_STYLES =
      """
      <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
      <cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>
      """;

  private ExtractUnderTest() {}

  static String text() {
    try {
      var file = FamilyUnderTest.suite().data().resolve("ledger-umoja-like.csv");
      return Files.readString(file, ENCODING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A title row, merged; the header below it; the lines; and the rows of totals. */
  static byte[] workbook() {
    var rows = new StringBuilder(row(1, "Hauptbuchauszug", false));
    int number = 2;
    for (var line : text().lines().skip(HEADING - 1).toList()) {
      rows.append(row(number, line.replace("\"", ""), number > 2));
      number++;
    }
    return zipped(
        """
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <sheetData>%s</sheetData>
        <mergeCells count="1"><mergeCell ref="A1:H1"/></mergeCells></worksheet>
        """
            .formatted(rows));
  }

  private static String row(int number, String line, boolean amounts) {
    var cells = line.split(";", COLUMNS);
    var row = new StringBuilder("<row r=\"%s\">".formatted(number));
    for (int i = 0; i < cells.length; i++) {
      var at = "%s%s".formatted((char) ('A' + i), number);
      var text = i == COLUMNS - 1 ? cells[i].replaceAll(";;$", "") : cells[i];
      if (!text.isEmpty()) {
        row.append(amounts && i == AMOUNT ? number(at, text) : text(at, text));
      }
    }
    return row.append("</row>").toString();
  }

  private static String number(String at, String text) {
    var digits = text.replace(".", "").replace(",", ".");
    var signed = digits.endsWith("-") ? "-" + digits.substring(0, digits.length() - 1) : digits;
    return "<c r=\"%s\"><v>%s</v></c>".formatted(at, signed);
  }

  private static String text(String at, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>"
        .formatted(at, text.replace("&", "&amp;").replace("<", "&lt;"));
  }

  private static byte[] zipped(String sheet) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      part(zip, "[Content_Types].xml", TYPES);
      part(zip, "_rels/.rels", RELATIONS.formatted("xl/workbook.xml", "officeDocument", ""));
      part(zip, "xl/workbook.xml", WORKBOOK);
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          RELATIONS.formatted("worksheets/sheet1.xml", "worksheet", STYLES));
      part(zip, "xl/styles.xml", PLAIN_STYLES);
      part(zip, "xl/worksheets/sheet1.xml", sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
  }
}
