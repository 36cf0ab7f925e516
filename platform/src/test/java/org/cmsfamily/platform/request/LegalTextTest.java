package org.cmsfamily.platform.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class LegalTextTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x0, 0x1, 0x8, 0xB, 0xC, 0xE, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0xD800, 0xDBFF, 0xDC00,
        0xDFFF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066,
        0x2067, 0x2068, 0x2069
      })
  void whatNotEveryFileCanHoldOrTurnsATextIsRefusedAndNamed(int character) {
    var text = "a" + Character.toString(character) + "b";
    assertThat(LegalText.isLegal(text)).isFalse();
    assertThat(LegalText.fault(text).orElseThrow())
        .isEqualTo(
            String.format(Locale.ROOT, "holds the character U+%04X, not allowed here", character));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\t\r\n",
        "é ß ﬁ",
        "سقطرى",
        "鸟 ქართული Ελληνικά Кириллица",
        "\uD83E\uDDA9 with a colour \uD83C\uDFFD",
        "\u00AD soft hyphen, \u200E mark of direction, \u200D joiner, \uFFFD, \uE000 private use",
        "a line\u2028of one paragraph"
      })
  void whateverIsWrittenAnywhereMayComeIn(String text) {
    assertThat(LegalText.fault(text)).isEmpty();
  }

  @Test
  void everyCharacterThatMayComeInIsOneOfXml() {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(character -> LegalText.isLegal(Character.toString(character)))
                .filter(character -> !isOfXml(character)))
        .isEmpty();
  }

  /** The production Char of XML 1.0, fifth edition. */
  private static boolean isOfXml(int c) {
    return c == 0x9
        || c == 0xA
        || c == 0xD
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
  }

  @Property(tries = 2000)
  void whateverTextMayComeInIsReadByAParserOfXml(@ForAll("texts") String text) throws Exception {
    if (LegalText.isLegal(text)) {
      assertThat(throughXml(text)).isEqualTo(text.replaceAll("\r\n?", "\n"));
    }
  }

  /** One in two is of characters that nobody refuses, so that both kinds are tried. */
  @Provide
  Arbitrary<String> texts() {
    var any = Arbitraries.strings().all().ofMaxLength(20);
    var awkward =
        Arbitraries.strings()
            .withChars("\uFFFE\uFFFF\uD800\uDC00\u0000\u001B\u0085\u202E\u2066\r\n\t\u00AD&<]>ab")
            .ofMaxLength(6);
    return Arbitraries.oneOf(any, awkward);
  }

  private static String throughXml(String text) throws Exception {
    var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;");
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader("<t>" + escaped + "</t>")));
    return document.getDocumentElement().getTextContent();
  }
}
