package org.cmsfamily.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Embeds Source Sans 3, and of the further fonts those that a paper needs. */
final class Fonts {

  private Fonts() {}

  static void use(PdfRendererBuilder builder, PDDocument pdf, Set<BundledFont> further) {
    for (var font : BundledFont.OWN) {
      embed(builder, pdf, font);
      var bytes = font.bytes();
      builder.useFont(
          () -> new ByteArrayInputStream(bytes),
          font.family(),
          font.weight(),
          font.style(),
          true,
          EnumSet.of(FSFontUseCase.SVG));
    }
    further.forEach(font -> embed(builder, pdf, font));
  }

  private static void embed(PdfRendererBuilder builder, PDDocument pdf, BundledFont font) {
    var parsed = font.parsed();
    // With ligatures "ft" would have no Unicode: PDF/A and PDF/UA fail and copied text loses
    // letters.
    parsed.setEnableGsub(false);
    try {
      builder.useFont(
          new PDFontSupplier(PDType0Font.load(pdf, parsed, true)),
          font.family(),
          font.weight(),
          font.style(),
          true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
