package org.cmsfamily.acceptance;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The system's Chromium, driven as a person uses it. */
final class Browsing implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final List<String> ALONE =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final Playwright playwright;
  private final Browser browser;
  private final String workbench;

  Browsing() {
    if (!Files.isExecutable(CHROMIUM))
      throw new AssertionError(
          "The pages are tried in Chromium: install it, for example by apt-get install chromium.");
    workbench = FamilyUnderTest.suite().workbench().toString();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(ALONE));
  }

  @Override
  public void close() {
    playwright.close();
  }

  /** A person's own browser, in a language; nobody is signed in. */
  Visit visit(Device device, String language) {
    var options =
        new Browser.NewContextOptions()
            .setViewportSize(device.width, device.height)
            .setColorScheme(device.scheme)
            .setLocale(language);
    return new Visit(browser.newContext(options));
  }

  /** Somebody who is signed in and looks at a family's pages in English. */
  Visit signedIn(Part part, FamilyUnderTest family, Device device) {
    return signedIn(part, family, device, "en-GB");
  }

  /** As {@link #signedIn(Part, FamilyUnderTest, Device)}, in another language. */
  Visit signedIn(Part part, FamilyUnderTest family, Device device, String language) {
    var visit = visit(device, language);
    visit.choose(family);
    visit.signIn(part, "/");
    return visit;
  }

  /** What a page is looked at on. */
  enum Device {
    DESKTOP(1280, 900, ColorScheme.LIGHT),
    DESKTOP_DARK(1280, 900, ColorScheme.DARK),
    PHONE(390, 844, ColorScheme.LIGHT),
    PHONE_DARK(390, 844, ColorScheme.DARK);

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Device(int width, int height, ColorScheme scheme) {
      this.width = width;
      this.height = height;
      this.scheme = scheme;
    }
  }

  /** One person's way through the pages. */
  final class Visit {
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    private Visit(BrowserContext context) {
      this.context = context;
      this.page = context.newPage();
      page.onConsoleMessage(this::note);
      page.onPageError(errors::add);
    }

    private void note(ConsoleMessage message) {
      if (message.type().equals("error")) errors.add(message.text());
    }

    Page page() {
      return page;
    }

    Response open(String path) {
      errors.clear();
      return page.navigate(workbench + path);
    }

    /** What the page at a path is answered with, unseen; within a time in milliseconds. */
    APIResponse read(String path, double patience) {
      return page.request().get(workbench + path, RequestOptions.create().setTimeout(patience));
    }

    /** Signs in at the family's provider, on the way to a page. */
    void signIn(Part part, String path) {
      signIn(part.user(), path);
    }

    /** As {@link #signIn(Part, String)}, as any user of the realm. */
    void signIn(String user, String path) {
      open(path);
      page.locator(".door").first().click();
      page.fill("#username", user);
      page.fill("#password", SuiteFacts.fact("password." + user));
      page.click("[type=submit]");
      page.waitForURL(workbench + path);
    }

    /** Chooses whose pages are shown. */
    void choose(FamilyUnderTest family) {
      choose(family.code());
    }

    /** As {@link #choose(FamilyUnderTest)}, by the family's code. */
    void choose(String family) {
      context.addCookies(List.of(new Cookie("family", family).setUrl(workbench)));
    }

    /** The addresses of the pages that this one leads to, each once. */
    List<String> links() {
      var found =
          (List<?>)
              page.evaluate(
                  """
                  () => [...document.querySelectorAll('a[href]:not([download])')]
                    .map(link => new URL(link.href)).filter(url => url.origin === location.origin).map(url => url.pathname + url.search)\
                  """);
      return found.stream().map(String::valueOf).distinct().toList();
    }

    /** Opens everything on the page that is folded. */
    void unfold() {
      page.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)");
    }

    /** Everything that is wrong with the page as it is shown: what axe and the console say. */
    List<String> faults() {
      var faults = new ArrayList<>(errors);
      new AxeBuilder(page)
          .withTags(RULES)
          .analyze()
          .getViolations()
          .forEach(rule -> faults.add(rule.getId() + " " + rule.getNodes().getFirst().getTarget()));
      if (isTooWide()) faults.add("wider than the window");
      return faults;
    }

    /** Whether the page must be scrolled sideways. */
    boolean isTooWide() {
      return (boolean)
          page.evaluate(
              "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** Makes every word on the page longer by half, as some language might. */
    void lengthenWords() {
      page.evaluate(
          """
          () => {
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let text = texts.nextNode(); text; text = texts.nextNode())
              text.textContent = text.textContent.replace(/\\S+/g, word => word + word.slice(0, Math.ceil(word.length / 2)));
          }\
          """);
    }
  }
}
