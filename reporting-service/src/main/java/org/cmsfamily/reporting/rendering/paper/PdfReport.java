package org.cmsfamily.reporting.rendering.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.rendering.text.Vocabulary;

/**
 * A report as tagged PDF (PDF/UA-1, PDF/A-3a). The same report gives the same bytes: the file bears
 * the end of its period as its date, and its hash as its id.
 */
public final class PdfReport {

  private static final String PRODUCER = "Skein";
  private static final int SEED_DIGITS = 15;

  private PdfReport() {}

  /** The PDF's bytes. */
  public static byte[] of(ReportDocument report, String sha256, Vocabulary texts) {
    var out = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      var builder = builder(pdf);
      builder.withHtmlContent(CommitteePaper.of(report, sha256, texts), null).toStream(out);
      try (var renderer = builder.buildPdfRenderer();
          var document = renderer.createPDFKeepOpen()) {
        fix(document, report, sha256);
        document.save(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
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
