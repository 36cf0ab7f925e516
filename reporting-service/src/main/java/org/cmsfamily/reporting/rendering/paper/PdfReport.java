package org.cmsfamily.reporting.rendering.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cmsfamily.reporting.document.IssuedReport;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.rendering.text.Language;
import org.cmsfamily.reporting.rendering.text.LegalText;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.cmsfamily.reporting.rendering.text.Vocabulary;

/**
 * A report as tagged PDF (PDF/UA-1, PDF/A-3a). The same report gives the same bytes: the file bears
 * the end of its period as its date, and its hash as its id.
 */
public final class PdfReport {

  private static final String PRODUCER = "Skein";
  private static final int SEED_DIGITS = 15;

  /** The paper's templates. */
  @CheckedTemplate(basePath = "paper")
  static class Templates {

    private Templates() {}

    static native TemplateInstance body(CommitteePaper paper, Numbering numbering);

    static native TemplateInstance page(
        CommitteePaper paper, Numbering numbering, String css, String body, boolean marked);
  }

  private PdfReport() {}

  /** The PDF's bytes. */
  public static byte[] of(IssuedReport report, Language language) {
    var out = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      var page = xhtml(report, language);
      var builder = builder(pdf, page.fonts());
      builder.withHtmlContent(page.text(), null).toStream(out);
      try (var renderer = builder.buildPdfRenderer();
          var document = renderer.createPDFKeepOpen()) {
        fix(document, report.document(), report.sha256());
        document.save(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * The page names what the body numbers, and says what it had to mark, so the body comes first.
   */
  static PrintableText xhtml(IssuedReport report, Language language) {
    var names = ReportNames.of(report.document(), Vocabulary.of(language));
    var paper = new CommitteePaper(report, names);
    var numbering = new Numbering();
    var body = printable(Templates.body(paper, numbering), language);
    return printable(Templates.page(paper, numbering, css(), body.text(), body.marked()), language);
  }

  private static PrintableText printable(TemplateInstance template, Language language) {
    return PrintableText.of(LegalText.of(template.setLocale(language.code()).render()));
  }

  private static String css() {
    try (var in = Objects.requireNonNull(PdfReport.class.getResourceAsStream("paper.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfRendererBuilder builder(PDDocument pdf, Set<BundledFont> fonts) {
    var builder = new PdfRendererBuilder();
    builder
        .usePDDocument(pdf)
        .usePdfUaAccessibility(true)
        .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
        .withProducer(PRODUCER);
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    // The paper is complete in itself: nothing is fetched, from nowhere.
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(Locale.ROOT));
    Fonts.use(builder, pdf, fonts);
    return builder;
  }

  private static void fix(PDDocument document, ReportDocument report, String sha256)
      throws IOException {
    var at = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    at.clear();
    var day = report.period().to();
    at.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    var information = document.getDocumentInformation();
    information.setCreationDate(at);
    information.setModificationDate(at);
    var metadata = document.getDocumentCatalog().getMetadata();
    var xmp =
        new String(metadata.toByteArray(), StandardCharsets.UTF_8)
            .replaceAll("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*", "$1" + at.toInstant());
    metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    document.setDocumentId(Long.parseLong(sha256.substring(0, SEED_DIGITS), 16));
  }
}
