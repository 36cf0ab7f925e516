package org.cmsfamily.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlPaperTest {

  private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>");
  private static final Set<String> VOID = Set.of("meta", "col");

  @Test
  void itStandsAlone() {
    assertThat(html("en"))
        .doesNotContain("http:", "https:", "src=", "href=", "url(", "<script", "@import")
        .contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"");
  }

  @Test
  void everyElementIsClosedWhereItMustBe() {
    var open = new ArrayDeque<String>();
    var tags = TAG.matcher(html("en").replaceAll("(?s)<style>.*?</style>", ""));
    while (tags.find()) {
      if (tags.group(1).equals("/")) {
        assertThat(open.pop()).isEqualTo(tags.group(2));
      } else if (!VOID.contains(tags.group(2))) {
        open.push(tags.group(2));
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void aScreenReaderIsToldWhatIsWhat() {
    assertThat(html("fr"))
        .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
        .contains("<main>", "<h1>Report</h1>", "<h2 class=\"section\" id=\"s1\">")
        .contains("scope=\"col\">", "scope=\"row\">", "<caption>", "<colgroup><col")
        .contains("<table class=\"masthead\" role=\"presentation\">")
        .contains("<svg aria-label=\"CMS: cost 6,000.00\"", "role=\"img\">")
        .doesNotContain("runninghead\">", "bookmark", "xmlns");
  }

  @Test
  void textStaysText() {
    assertThat(html("en"))
        .contains("No real body &lt;decided&gt; this.", "<title>Report, 2027 &amp; later</title>");
  }

  private static String html(String language) {
    return new String(HtmlPaper.of(Pages.page(language)), StandardCharsets.UTF_8);
  }
}
