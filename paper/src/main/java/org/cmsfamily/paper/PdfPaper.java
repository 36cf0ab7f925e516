package org.cmsfamily.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A page as tagged PDF (PDF/UA-1, PDF/A-3a). The same page gives the same bytes: the file bears a
 * given day as its date, and a given hash as its id.
 */
public final class PdfPaper {

  private static final String PRODUCER = "Skein";
  private static final int SEED_DIGITS = 15;

  private PdfPaper() {}

  /**
   * The PDF's bytes.
   *
   * @param page XHTML
   * @param day the file's date
   * @param sha256 of what the paper was made of
   */
  public static byte[] of(PrintableText page, LocalDate day, String sha256) {
    var out = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      var builder = builder(pdf, page.fonts());
      builder.withHtmlContent(page.text(), null).toStream(out);
      try (var renderer = builder.buildPdfRenderer();
          var document = renderer.createPDFKeepOpen()) {
        fix(document, day, sha256);
        document.save(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The style sheet of every paper. */
  public static String css() {
    try (var in = Objects.requireNonNull(PdfPaper.class.getResourceAsStream("paper.css"))) {
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

  private static void fix(PDDocument document, LocalDate day, String sha256) throws IOException {
    var at = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    at.clear();
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
