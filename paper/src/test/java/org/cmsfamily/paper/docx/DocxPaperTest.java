package org.cmsfamily.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.cmsfamily.paper.PageTree;
import org.cmsfamily.paper.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

class DocxPaperTest {

  private static final LocalDate DAY = LocalDate.of(2027, 4, 1);

  @Test
  void everyPartIsAsTheSchemasOfOfficeOpenXmlSay() throws XmlException, IOException {
    var parts = parts("en");
    assertThat(faults(DocumentDocument.Factory.parse(withoutDrawings(parts)))).isEmpty();
    assertThat(faults(StylesDocument.Factory.parse(parts.get("word/styles.xml")))).isEmpty();
    assertThat(faults(SettingsDocument.Factory.parse(parts.get("word/settings.xml")))).isEmpty();
    assertThat(faults(HdrDocument.Factory.parse(parts.get("word/header1.xml")))).isEmpty();
    assertThat(faults(FtrDocument.Factory.parse(parts.get("word/footer1.xml")))).isEmpty();
    parts.values().forEach(part -> assertThat(PageTree.of(part)).isNotNull());
  }

  @Test
  void headingsAreStylesAndTablesHaveHeadRows() throws IOException {
    var document = parts("en").get("word/document.xml");
    assertThat(document)
        .contains("<w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Report")
        .contains("<w:pStyle w:val=\"Heading2\"/>")
        .contains("<w:tblHeader/>")
        .contains("<w:tblCaption w:val=\"Table 1. Costs\"/>")
        .contains("<w:gridSpan w:val=\"2\"/>")
        .contains("The first paragraph.")
        .contains("No real body &lt;decided&gt; this.")
        .contains("descr=\"CMS: cost 6,000.00\"");
  }

  @Test
  void everyPageBearsItsNumberAndTheMark() throws IOException {
    assertThat(parts("en").get("word/footer1.xml"))
        .contains("Demonstration", " PAGE ", " of ", " NUMPAGES ");
    assertThat(parts("en").get("word/header1.xml")).contains("Doc.1", "Common services");
  }

  @ParameterizedTest
  @CsvSource({"en, en-GB", "fr, fr-FR", "es, es-ES"})
  void itsLanguageIsSet(String language, String region) throws IOException {
    var parts = parts(language);
    assertThat(parts.get("word/styles.xml")).contains("<w:lang w:val=\"" + region + "\"");
    assertThat(parts.get("docProps/core.xml"))
        .contains("<dc:language>" + region, "Report, 2027 &amp; later", "2027-04-01T00:00:00Z");
  }

  @Test
  void theSamePageHasTheSameBytes() {
    assertThat(DocxPaper.of(Pages.page("en"), DAY)).isEqualTo(DocxPaper.of(Pages.page("en"), DAY));
  }

  private static Map<String, String> parts(String language) throws IOException {
    var parts = new TreeMap<String, String>();
    var bytes = DocxPaper.of(Pages.page(language), DAY);
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  /** The schemas know no drawing of shapes; what stands in for it they do. */
  private static String withoutDrawings(Map<String, String> parts) {
    return parts
        .getOrDefault("word/document.xml", "")
        .replaceAll(
            "(?s)<mc:AlternateContent>.*?<mc:Fallback>(.*?)</mc:Fallback></mc:AlternateContent>",
            "$1");
  }

  private static List<XmlError> faults(XmlObject part) {
    var faults = new ArrayList<XmlError>();
    part.validate(new XmlOptions().setErrorListener(faults));
    return faults;
  }
}
