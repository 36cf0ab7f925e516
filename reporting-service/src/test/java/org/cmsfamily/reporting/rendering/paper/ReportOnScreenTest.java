package org.cmsfamily.reporting.rendering.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.cmsfamily.paper.PageTree;
import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.reporting.document.IssuedReport;
import org.cmsfamily.reporting.document.IssuedReports;
import org.cmsfamily.reporting.rendering.AnyReport;
import org.cmsfamily.reporting.snapshot.ManifestExamples;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The report's files that a reader opens with fonts of his own: DOCX and HTML. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class ReportOnScreenTest {

  /** Where the rendered samples are left, to be looked at. */
  private static final Path SAMPLES = Path.of("target", "report-samples");

  private static final IssuedReport REPORT = IssuedReports.of(ManifestExamples.firstQuarter());

  @ParameterizedTest
  @EnumSource(PaperLanguage.class)
  void samplesAreLeftToBeLookedAt(PaperLanguage language) throws IOException {
    Files.createDirectories(SAMPLES);
    var name = "first-quarter-" + language.code();
    Files.write(SAMPLES.resolve(name + ".docx"), DocxReport.of(REPORT, language));
    Files.write(SAMPLES.resolve(name + ".html"), HtmlReport.of(REPORT, language));
    assertThat(words(document(REPORT, language))).contains(REPORT.sha256());
    assertThat(words(html(REPORT, language))).contains(REPORT.sha256());
  }

  @Test
  void bothSayWhatThePaperSays() throws IOException {
    for (var text :
        new String[] {document(REPORT, PaperLanguage.EN), html(REPORT, PaperLanguage.EN)}) {
      assertThat(words(text))
          .contains("The Standing Committee is invited to note:")
          .contains("AEWA owes CMS 24,000.00 EUR")
          .contains("CMS needed 6,000.00 EUR more than the phased part of its adopted budget")
          .contains("Demonstration")
          .contains("the cost of its terms includes programme support cost")
          .contains("Conference officer", "57,000.00")
          .contains("staff days redeployed, beside savings")
          .contains("implementation support");
    }
  }

  @Test
  void frenchAndSpanishHaveTheirOwnWords() throws IOException {
    assertThat(words(document(REPORT, PaperLanguage.FR))).contains("coût ponctuel", "CMS 60 %");
    assertThat(words(html(REPORT, PaperLanguage.ES))).contains("costo no recurrente");
  }

  @Test
  void theSameReportHasTheSameBytes() {
    assertThat(DocxReport.of(REPORT, PaperLanguage.EN))
        .isEqualTo(DocxReport.of(REPORT, PaperLanguage.EN));
    assertThat(HtmlReport.of(REPORT, PaperLanguage.EN))
        .isEqualTo(HtmlReport.of(REPORT, PaperLanguage.EN));
  }

  @ParameterizedTest
  @CsvSource({"1, EN", "2, FR", "3, ES", "4, EN", "5, FR", "6, ES"})
  void noTextStopsThem(long seed, PaperLanguage language) throws IOException {
    var any = AnyReport.of(seed);
    assertThat(PageTree.of(document(any, language))).isNotNull();
    assertThat(html(any, language)).doesNotContain("<b>").endsWith("</html>\n");
  }

  @Test
  void whatNoFontOfOursPrintsStaysAsItIs() throws IOException {
    var report = AnyReport.saying("हिन्दी");
    assertThat(document(report, PaperLanguage.EN)).contains("हिन्दी");
    assertThat(html(report, PaperLanguage.EN)).contains("हिन्दी");
  }

  private static String html(IssuedReport report, PaperLanguage language) {
    return new String(HtmlReport.of(report, language), StandardCharsets.UTF_8);
  }

  private static String document(IssuedReport report, PaperLanguage language) throws IOException {
    var bytes = DocxReport.of(report, language);
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("no word/document.xml");
  }

  private static String words(String markup) {
    return markup.replaceAll("<[^>]*>", "").replaceAll("[\\s\u00a0]+", " ");
  }
}
