package org.cmsfamily.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.acceptance.Browsing.Device;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Pictures of every page of the demonstration, on a desk and on a phone: {@code ./skein screens}.
 */
@Tag("screens")
class ScreensTest {
  private static final Path FOLDER = Path.of(System.getProperty("skein.screens", "no-folder"));
  private static final String FAMILY = "CMS-FAMILY";
  private static final int QUALITY = 55;
  private static final int TALLEST = 2600;

  /** Together they are led to every page. */
  private static final List<String> PEOPLE =
      List.of(
          "cms-executive-secretary",
          "cms-programme-officer",
          "cms-finance-officer",
          "cms-registrar",
          "steward",
          "operator");

  @Test
  void everyPageHasItsPicture() throws IOException {
    var titles = new TreeMap<String, String>();
    Files.createDirectories(FOLDER);
    try (var browsing = new Browsing()) {
      var pages = pages(browsing);
      assertThat(pages).hasSizeGreaterThan(20);
      for (var device : List.of(Device.DESKTOP, Device.PHONE))
        draw(browsing, device, pages, titles);
    }
    Files.writeString(FOLDER.resolve("README.md"), index(titles), UTF_8);
  }

  private static List<Crawl.Found> pages(Browsing browsing) {
    var crawl = new Crawl();
    for (var user : PEOPLE) crawl.as(user, signedIn(browsing, Device.DESKTOP, user));
    return crawl.pages();
  }

  private static Browsing.Visit signedIn(Browsing browsing, Device device, String user) {
    var visit = browsing.visit(device, "en-GB");
    visit.choose(FAMILY);
    visit.signIn(user, "/");
    return visit;
  }

  private static void draw(
      Browsing browsing, Device device, List<Crawl.Found> pages, Map<String, String> titles) {
    for (var user : PEOPLE) {
      var visit = signedIn(browsing, device, user);
      for (var found : pages.stream().filter(page -> page.user().equals(user)).toList()) {
        visit.open(found.path());
        visit.page().waitForLoadState(LoadState.NETWORKIDLE);
        titles.put(found.name(), visit.page().title());
        var file = found.name() + "-" + device.name().toLowerCase(Locale.ROOT) + ".jpg";
        visit.page().screenshot(options(visit, FOLDER.resolve(file)));
      }
    }
  }

  /** The whole page, but not the end of a long list. */
  private static ScreenshotOptions options(Browsing.Visit visit, Path file) {
    var page = visit.page();
    int height = (int) page.evaluate("document.documentElement.scrollHeight");
    return new ScreenshotOptions()
        .setPath(file)
        .setType(ScreenshotType.JPEG)
        .setQuality(QUALITY)
        .setFullPage(true)
        .setClip(0, 0, page.viewportSize().width, Math.min(height, TALLEST));
  }

  private static String index(Map<String, String> titles) {
    var text =
        new StringBuilder("# The pages of the demonstration\n\nMade by `./skein screens`.\n\n");
    text.append("| page | on a desk | on a phone |\n|---|---|---|\n");
    titles.forEach(
        (name, title) ->
            text.append(
                "| %s | [picture](%s-desktop.jpg) | [picture](%s-phone.jpg) |%n"
                    .formatted(title.replace("|", "\\|"), name, name)));
    return text.toString();
  }
}
