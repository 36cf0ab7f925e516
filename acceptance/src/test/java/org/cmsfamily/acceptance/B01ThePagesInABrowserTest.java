package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.cmsfamily.acceptance.Browsing.Device;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages for people, in a real browser, with real log-ins. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class B01ThePagesInABrowserTest {
  /** Together they are led to every page. */
  private static final List<Part> PEOPLE =
      List.of(
          Part.CMS_SECRETARY,
          Part.CMS_OFFICER,
          Part.CMS_FINANCE,
          Part.CMS_REGISTRAR,
          Part.STEWARD,
          Part.OPERATOR);

  private FamilyUnderTest family;
  private Browsing browsing;
  private List<Crawl.Found> pages;

  @BeforeAll
  void open() {
    family = ReportUnderTest.ofTheFirstQuarter();
    browsing = new Browsing();
    var crawl = new Crawl();
    for (var part : PEOPLE) crawl.as(part.user(), browsing.signedIn(part, family, Device.DESKTOP));
    pages = crawl.pages();
  }

  @AfterAll
  void close() {
    browsing.close();
  }

  @ParameterizedTest
  @EnumSource
  void noPageHasAFaultOnAnyDevice(Device device) {
    var faults = new TreeMap<String, List<String>>();
    for (var part : PEOPLE) {
      var visit = browsing.signedIn(part, family, device);
      for (var found : pagesOf(part)) {
        int status = visit.open(found.path()).status();
        visit.unfold();
        var wrong = visit.faults();
        if (status != 200) wrong.add("status " + status);
        if (!wrong.isEmpty()) faults.put(found.path() + " as " + part, wrong);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theNavigationIsInTheLanguageOfTheBrowser() {
    for (var language : List.of("fr-FR", "es-ES")) {
      var visit = browsing.visit(Device.PHONE, language);
      visit.signIn(Part.CMS_SECRETARY, "/decisions");
      assertThat(visit.page().locator("html").getAttribute("lang"))
          .isEqualTo(language.substring(0, 2));
      visit.page().locator(".pages > summary").click();
      assertThat(visit.page().locator("nav").first().innerText())
          .contains(language.startsWith("fr") ? "Décisions" : "Decisiones");
    }
  }

  @Test
  void signingOutEndsTheSessionAtTheProviderToo() {
    var visit = browsing.visit(Device.DESKTOP, "en-GB");
    visit.signIn(Part.CMS_SECRETARY, "/");
    visit.page().locator("form[action='/sign-out'] button").click();
    visit.open("/");
    assertThat(visit.page().url()).contains("/sign-in");
    visit.page().locator(".door").first().click();
    assertThat(visit.page().locator("#password").isVisible()).isTrue();
  }

  @Test
  void aSearchNarrowsWhileItIsTyped() {
    var visit = browsing.signedIn(Part.CMS_SECRETARY, family, Device.DESKTOP);
    visit.open("/decisions");
    visit.page().locator("#q").pressSequentially("services");
    visit.page().locator("mark").first().waitFor();
    assertThat(visit.page().url()).contains("q=services");
  }

  @Test
  void aLanguageOfLongWordsBreaksNoLayout() {
    var tooWide = new ArrayList<String>();
    for (var device : List.of(Device.PHONE, Device.DESKTOP))
      for (var part : PEOPLE) {
        var visit = browsing.signedIn(part, family, device, "fr-FR");
        for (var found : pagesOf(part)) {
          visit.open(found.path());
          visit.unfold();
          visit.lengthenWords();
          if (visit.isTooWide()) tooWide.add(found.path() + " on " + device);
        }
      }
    assertThat(tooWide).isEmpty();
  }

  @Test
  void theKeyboardAloneLeadsToAnInstrument() {
    var visit = browsing.signedIn(Part.CMS_SECRETARY, family, Device.DESKTOP);
    visit.open("/instruments");
    var keyboard = visit.page().keyboard();
    keyboard.press("Tab");
    keyboard.press("Enter");
    visit.page().waitForURL("**#content");
    for (int stops = 0; stops < 30 && !focused(visit).contains("/instruments/"); stops++)
      keyboard.press("Tab");
    keyboard.press("Enter");
    visit.page().waitForURL("**/instruments/*");
    assertThat(visit.page().locator("h1").isVisible()).isTrue();
  }

  private static String focused(Browsing.Visit visit) {
    return (String) visit.page().evaluate("document.activeElement.getAttribute('href') || ''");
  }

  private List<Crawl.Found> pagesOf(Part part) {
    return pages.stream().filter(page -> page.user().equals(part.user())).toList();
  }
}
