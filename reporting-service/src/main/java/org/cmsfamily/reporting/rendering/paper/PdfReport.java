package org.cmsfamily.reporting.rendering.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cmsfamily.reporting.document.IssuedReport;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.rendering.text.Language;
import org.cmsfamily.reporting.rendering.text.Messages;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.cmsfamily.reporting.rendering.text.Vocabulary;

/**
 * A report as tagged PDF (PDF/UA-1, PDF/A-3a). The same report gives the same bytes: the file bears
 * the end of its period as its date, and its hash as its id.
 */
public final class PdfReport {

  private static final String PRODUCER = "Skein";
  private static final int SEED_DIGITS = 15;
  private static final String NOT_IN_XML = "[\\x00-\\x08\\x0B-\\x1F]";

  /** The paper's templates. */
  @CheckedTemplate(basePath = "paper")
  static class Templates {

    private Templates() {}

    static native TemplateInstance body(Paper paper, Numbering numbering);

    static native TemplateInstance page(Paper paper, Numbering numbering, String css, String body);
  }

  private PdfReport() {}

  /** The PDF's bytes. */
  public static byte[] of(IssuedReport report, Language language) {
    var out = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      var builder = builder(pdf);
      builder.withHtmlContent(xhtml(report, language), null).toStream(out);
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

  /** The page names what the body numbers, so the body comes first. */
  static String xhtml(IssuedReport report, Language language) {
    var names = ReportNames.of(report.document(), Vocabulary.of(language), messages(language));
    var paper = new Paper(report, names);
    var numbering = new Numbering();
    var body = Templates.body(paper, numbering).setLocale(language.code()).render();
    return Templates.page(paper, numbering, css(), body)
        .setLocale(language.code())
        .render()
        .replaceAll(NOT_IN_XML, "");
  }

  private static Messages messages(Language language) {
    return language == Language.EN
        ? MessageBundles.get(Messages.class)
        : MessageBundles.get(Messages.class, Localized.Literal.of(language.code()));
  }

  private static String css() {
    try (var in = Objects.requireNonNull(PdfReport.class.getResourceAsStream("paper.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfRendererBuilder builder(PDDocument pdf) {
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
    Fonts.use(builder, pdf);
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
