package org.cmsfamily.reporting.rendering.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.support.ICUBreakers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.reporting.document.Changes;
import org.cmsfamily.reporting.document.IssuedReports;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.rendering.AnyReport;
import org.cmsfamily.reporting.snapshot.ManifestExamples;
import org.cmsfamily.reporting.snapshot.Paper;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class PdfReportTest {

  /** Where the rendered samples are left, to be looked at. */
  private static final Path SAMPLES = Path.of("target", "report-samples");

  @BeforeAll
  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource(PaperLanguage.class)
  void thePaperIsArchivableAndAccessible(PaperLanguage language) throws Exception {
    var pdf = pdf(ManifestExamples.firstQuarter(), language);
    store("first-quarter-" + language.code(), pdf);
    assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void aLongPaperIsSoToo() throws Exception {
    var before = ReportDocument.of(ManifestExamples.year().reportedIn("USD").manifest());
    var manifest = ManifestExamples.year().reportedIn("USD").restatedWith("1250.00").manifest();
    var after =
        ReportDocument.of(
            manifest.withChanges(Changes.between(before, ReportDocument.of(manifest))));
    var pdf = PdfReport.of(IssuedReports.of(after), PaperLanguage.EN);
    store("year-usd-revision-2-en", pdf);
    assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void theSameReportHasTheSameBytes() {
    assertThat(pdf(ManifestExamples.firstQuarter(), PaperLanguage.EN))
        .isEqualTo(pdf(ManifestExamples.firstQuarter(), PaperLanguage.EN));
  }

  @Test
  void itSaysWhatTheBodyIsToNoteAndBearsItsHash() throws IOException {
    var text = text(pdf(ManifestExamples.firstQuarter(), PaperLanguage.EN));
    assertThat(text)
        .contains("The Standing Committee is invited to note:")
        .contains(
            "that in the period (first quarter of 2027) CMS needed 6,000.00 EUR more than the"
                + " phased part of its adopted budget and AEWA needed 4,000.00 EUR more")
        .doesNotContain("savings of −")
        .contains("AEWA owes CMS 24,000.00 EUR")
        .contains(IssuedReports.of(ManifestExamples.firstQuarter()).sha256());
  }

  @Test
  void everyPageBearsTheDemonstrationMarkAndItsNumber() throws IOException {
    try (var document = Loader.loadPDF(pdf(ManifestExamples.year(), PaperLanguage.EN))) {
      int pages = document.getNumberOfPages();
      for (int page = 1; page <= pages; page++) {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(document).replaceAll("[\\s\u00a0]+", " "))
            .contains("Demonstration: no real body has decided this")
            .contains(String.format(Locale.ROOT, "Page %d of %d", page, pages));
      }
    }
  }

  @Test
  void aProvisionalPaperNamesWhoHasNotClosed() throws IOException {
    var text = text(pdf(ManifestExamples.firstQuarter().notClosedBy("AEWA"), PaperLanguage.EN));
    assertThat(text)
        .contains("Provisional report")
        .contains("AEWA of first quarter of 2027")
        .contains("So far: the books are not closed (AEWA, first quarter of 2027)")
        .doesNotContain("owes")
        .doesNotContain("needed 6,000.00");
  }

  @Test
  void theYearsResultAndWhatIsLeftStandBesideThePeriods() throws IOException {
    var text = text(pdf(ManifestExamples.year(), PaperLanguage.EN));
    assertThat(text)
        .contains("savings of 3,000.00 EUR for CMS and 2,000.00 EUR for AEWA")
        .contains("from savings to what is left of 2027")
        .contains("balance by quarter");
  }

  @Test
  void frenchAndSpanishHaveTheirOwnWordsAndMarkWhatIsNotTranslated() throws IOException {
    assertThat(text(pdf(ManifestExamples.firstQuarter(), PaperLanguage.FR)))
        .contains("coût ponctuel", "T1 2027", "CMS 60 %", "(original : anglais)");
    assertThat(text(pdf(ManifestExamples.firstQuarter(), PaperLanguage.ES)))
        .contains("costo no recurrente", "T1 2027", "(original: inglés)");
  }

  @Test
  void aPaperForAMeetingBearsItsSymbolAndAgendaItem() throws IOException {
    var manifest =
        ManifestExamples.firstQuarter()
            .manifest()
            .revised(
                2,
                new Paper("CMS-STC57", "12.3", "UNEP/CMS/StC57/Doc.12.3"),
                LocalDate.of(2027, 4, 20));
    var pdf = PdfReport.of(IssuedReports.of(ReportDocument.of(manifest)), PaperLanguage.EN);
    assertThat(text(pdf))
        .contains("UNEP/CMS/StC57/Doc.12.3", "agenda item 12.3", "20 April 2027")
        .doesNotContain("CMS-STC.2027-Q1/Rev.2");
  }

  @Test
  void bodiesStandByTheirNames() throws IOException {
    assertThat(text(pdf(ManifestExamples.firstQuarter(), PaperLanguage.EN)))
        .contains("Chair, Standing Committee")
        .contains("Meeting of the Parties (AEWA-MOP)", "StC57 (11 May 2027–13 May 2027)");
  }

  @ParameterizedTest
  @CsvSource({
    "تقرير, تقرير",
    "דוח, דוח",
    "ანგარიში, ანგარიში",
    "Հաշվետվություն, Հաշվետվություն",
    "Отчёт, Отчёт",
    "Αναφορά, Αναφορά",
    "報告書です, 報告書です",
    "보고서, 보고서",
    "ዘገባ, ዘገባ",
    "🐦🦩★, 🐦🦩★",
    "कख, [U+0915][U+0916]"
  })
  void everyScriptIsPrintedOrMarked(String written, String printed) throws IOException {
    var pdf = PdfReport.of(AnyReport.saying(written), PaperLanguage.EN);
    var text = text(pdf);
    assertThat(text).contains(printed).doesNotContain("#");
    assertThat(text.contains("cannot be printed here")).isEqualTo(printed.startsWith("["));
  }

  @Test
  void aPaperInManyScriptsIsArchivableAndAccessibleToo() throws Exception {
    var pdf =
        PdfReport.of(
            AnyReport.saying(
                "تقرير الأعمال המשותף ანგარიში Հաշվետվություն Отчёт Αναφορά 報告書です 보고서 ዘገባ 🐦★ हिन्दी"),
            PaperLanguage.EN);
    store("many-scripts-en", pdf);
    assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, EN", "2, FR", "3, ES", "4, EN", "5, FR", "6, ES", "7, EN", "8, FR", "9, ES"})
  void noTextStopsThePaper(long seed, PaperLanguage language) throws IOException {
    var text = text(PdfReport.of(AnyReport.of(seed), language));
    assertThat(text).doesNotContain("#");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"l’AEWA", "l'AEWA", "d’interprètes", "6\u00a0000,00\u00a0EUR", "T1\u00a02027"})
  void aLineNeverEndsWithinAnElisionOrANumber(String word) {
    var lines = new ICUBreakers.ICULineBreaker(Locale.ROOT);
    lines.setText(word + " x");
    assertThat(lines.next()).isEqualTo(word.length() + 1);
  }

  private static byte[] pdf(ManifestExamples example, PaperLanguage language) {
    return PdfReport.of(IssuedReports.of(example), language);
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
  }

  private static void store(String name, byte[] pdf) throws IOException {
    Files.createDirectories(SAMPLES);
    Files.write(SAMPLES.resolve(name + ".pdf"), pdf);
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(failed -> failed.getRuleId().getClause() + ": " + failed.getMessage())
          .distinct()
          .toList();
    }
  }
}
