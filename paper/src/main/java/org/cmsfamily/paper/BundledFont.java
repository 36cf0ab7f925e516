package org.cmsfamily.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font that is shipped with the program.
 *
 * @param family by which the style sheet names it
 */
public record BundledFont(String file, String family, int weight, FontStyle style) {

  private static final String OWN_FAMILY = "Source Sans 3";
  private static final int REGULAR = 400;
  private static final int LAST_CHARACTER = 0x1FFFF;

  /** The faces of the paper's own font. */
  static final List<BundledFont> OWN =
      List.of(
          own("Regular", REGULAR, FontStyle.NORMAL),
          own("It", REGULAR, FontStyle.ITALIC),
          own("Semibold", 600, FontStyle.NORMAL),
          own("Bold", 700, FontStyle.NORMAL));

  /** What prints the letters that the paper's own font lacks, in the order of the style sheet. */
  static final List<BundledFont> FURTHER =
      List.of(
          further("NotoSans-Regular", "Noto Sans"),
          further("NotoSansHebrew-Regular", "Noto Sans Hebrew"),
          further("NotoSansArabic-Regular", "Noto Sans Arabic"),
          further("NotoSansArmenian-Regular", "Noto Sans Armenian"),
          further("NotoSansGeorgian-Regular", "Noto Sans Georgian"),
          further("NotoSansEthiopic-Regular", "Noto Sans Ethiopic"),
          further("DroidSansFallback", "Droid Sans Fallback"),
          further("SkeinHangul-Regular", "Skein Hangul"),
          further("NotoEmoji-Regular", "Noto Emoji"),
          further("NotoSansSymbols-Regular", "Noto Sans Symbols"),
          further("NotoSansSymbols2-Regular", "Noto Sans Symbols 2"));

  private static BundledFont own(String face, int weight, FontStyle style) {
    return new BundledFont("SourceSans3-" + face, OWN_FAMILY, weight, style);
  }

  private static BundledFont further(String file, String family) {
    return new BundledFont(file, family, REGULAR, FontStyle.NORMAL);
  }

  byte[] bytes() {
    try (var in =
        Objects.requireNonNull(
            BundledFont.class.getResourceAsStream("fonts/" + file + ".ttf"), file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TrueTypeFont parsed() {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The characters that it has. */
  BitSet characters() {
    try (var font = parsed()) {
      var characters = new BitSet();
      var glyphs = font.getUnicodeCmapLookup();
      for (int character = 0; character <= LAST_CHARACTER; character++) {
        if (glyphs.getGlyphId(character) != 0) {
          characters.set(character);
        }
      }
      return characters;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
