package org.cmsfamily.reporting.rendering.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Source Sans 3, embedded: its Latin letters are complete for English, French and Spanish. */
final class Fonts {

  private static final String FAMILY = "Source Sans 3";

  private record Face(String file, int weight, FontStyle style) {

    byte[] bytes() throws IOException {
      try (var in =
          Objects.requireNonNull(
              Fonts.class.getResourceAsStream("fonts/SourceSans3-" + file + ".ttf"))) {
        return in.readAllBytes();
      }
    }
  }

  private static final List<Face> FACES =
      List.of(
          new Face("Regular", 400, FontStyle.NORMAL),
          new Face("It", 400, FontStyle.ITALIC),
          new Face("Semibold", 600, FontStyle.NORMAL),
          new Face("Bold", 700, FontStyle.NORMAL));

  private Fonts() {}

  static void use(PdfRendererBuilder builder, PDDocument pdf) {
    try {
      for (var face : FACES) {
        use(builder, pdf, face);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void use(PdfRendererBuilder builder, PDDocument pdf, Face face)
      throws IOException {
    var bytes = face.bytes();
    var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    // With ligatures "ft" would have no Unicode: PDF/A and PDF/UA fail and copied text loses
    // letters.
    font.setEnableGsub(false);
    builder.useFont(
        new PDFontSupplier(PDType0Font.load(pdf, font, true)),
        FAMILY,
        face.weight(),
        face.style(),
        true);
    builder.useFont(
        () -> new ByteArrayInputStream(bytes),
        FAMILY,
        face.weight(),
        face.style(),
        true,
        EnumSet.of(FSFontUseCase.SVG));
  }
}
