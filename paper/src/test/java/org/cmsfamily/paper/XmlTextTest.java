package org.cmsfamily.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class XmlTextTest {

  @Test
  void whatIsNoCharacterIsReplacedAndTheRestStays() {
    assertThat(XmlText.of("a\uFFFEb\uD800c\u0000d\u0085e"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    assertThat(XmlText.of("Zähler\t1\r\n🐦 تقرير")).isEqualTo("Zähler\t1\r\n🐦 تقرير");
  }

  @Property(tries = 500)
  void anyTextBecomesOneThatXmlCarries(@ForAll String text)
      throws ParserConfigurationException, IOException, SAXException {
    var legal = XmlText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader("<a>" + legal + "</a>")));
    assertThat(document.getDocumentElement().getTagName()).isEqualTo("a");
  }
}
