package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  private FamilyUnderTest family;
  private Browsing browsing;

  @BeforeAll
  void open() {
    family = ReferenceFamily.loaded();
    browsing = new Browsing();
  }

  @AfterAll
  void close() {
    browsing.close();
  }

  @ParameterizedTest
  @EnumSource
  void noPageHasAFaultOnAnyDevice(Device device) {
    var visit = browsing.visit(device, "en-GB");
    visit.choose(family);
    visit.signIn(Part.CMS_SECRETARY, "/");
    for (String path : pages()) {
      assertThat(visit.open(path).status()).as(path).isEqualTo(200);
      assertThat(visit.faults()).as(path + " on " + device).isEmpty();
    }
  }

  @Test
  void theNavigationIsInTheLanguageOfTheBrowser() {
    for (var language : List.of("fr-FR", "es-ES")) {
      var visit = browsing.visit(Device.PHONE, language);
      visit.signIn(Part.CMS_SECRETARY, "/decisions");
      assertThat(visit.page().locator("html").getAttribute("lang"))
          .isEqualTo(language.substring(0, 2));
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
    var visit = browsing.visit(Device.DESKTOP, "en-GB");
    visit.choose(family);
    visit.signIn(Part.CMS_SECRETARY, "/decisions");
    visit.page().locator("#q").pressSequentially("autonomy");
    visit.page().locator("mark").first().waitFor();
    assertThat(visit.page().url()).contains("q=autonomy");
  }

  @Test
  void aLanguageOfLongWordsBreaksNoLayout() {
    for (var device : List.of(Device.PHONE, Device.DESKTOP)) {
      var visit = browsing.visit(device, "fr-FR");
      visit.choose(family);
      visit.signIn(Part.CMS_SECRETARY, "/");
      for (String path : pages()) {
        visit.open(path);
        visit.lengthenWords();
        assertThat(visit.isTooWide()).as(path + " on " + device).isFalse();
      }
    }
  }

  @Test
  void theKeyboardAloneLeadsToAnInstrument() {
    var visit = browsing.visit(Device.DESKTOP, "en-GB");
    visit.choose(family);
    visit.signIn(Part.CMS_SECRETARY, "/instruments");
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

  private List<String> pages() {
    var code = family.code();
    return List.of(
        "/",
        "/instruments",
        "/instruments?asOf=2000-07-16",
        "/instruments/" + code + "-AEWA",
        "/decisions",
        "/decisions?q=synergies",
        "/decisions/" + code + "-CMS-STC44-SYNERGIES",
        "/components");
  }
}
