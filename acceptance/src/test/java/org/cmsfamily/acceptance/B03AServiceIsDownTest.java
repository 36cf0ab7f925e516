package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.cmsfamily.acceptance.Browsing.Device;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One service after another takes questions and answers none: the harder case of a service that is
 * down, since nothing refuses a connection.
 */
@Tag("alone")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class B03AServiceIsDownTest {
  private static final List<Part> PEOPLE =
      List.of(Part.CMS_SECRETARY, Part.CMS_FINANCE, Part.CMS_REGISTRAR);
  private static final double PATIENCE = Duration.ofSeconds(45).toMillis();
  private static final String ASKS = "/reachable/";
  private static final String NOTICE = "[hx-get^='" + ASKS + "']";

  /** A service, by the process that runs it, and the pages that show nothing without it. */
  enum Missing {
    REGISTRY(
        "instrument-registry",
        "(instruments|timeline|meetings|decision|invitations|transmittal|budgets|audit|proposals-new|service-recording"
            + "|administration(?!-runs|-persons)).*"),
    CATALOG("service-catalog", "(proposals(?!-new)|services).*"),
    REPORTING(
        "reporting-service",
        "(ledger(?!-profiles-new)|rates|quarters|reports|lessons|findings|payments|administration-runs).*");

    private final String process;
    private final String pages;

    Missing(String process, String pages) {
      this.process = process;
      this.pages = pages;
    }

    private SuiteProcess process() {
      return new SuiteProcess(process);
    }

    private boolean isNeededBy(Crawl.Found page) {
      return page.name().matches(pages);
    }
  }

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

  @AfterEach
  void goOn() {
    SuiteProcess.allStartAgain();
  }

  @AfterAll
  void close() {
    browsing.close();
  }

  @ParameterizedTest
  @EnumSource
  void whoeverDoesNotNeedItWorksAndTheOthersSaySo(Missing service) {
    var wrong = new TreeMap<String, String>();
    for (var part : PEOPLE) {
      var visit = browsing.signedIn(part, family, Device.DESKTOP);
      service.process().pause();
      for (var page : pages) {
        if (!page.user().equals(part.user())) continue;
        var fault = fault(visit, page, service);
        if (!fault.isEmpty()) wrong.put(page.path() + " as " + part, fault);
      }
      service.process().resume();
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aPageThatWaitsForItComesBackByItself(Missing service) {
    var visit = browsing.signedIn(Part.CMS_SECRETARY, family, Device.DESKTOP);
    var page = pages.stream().filter(service::isNeededBy).findFirst().orElseThrow();
    service.process().pause();
    visit.open(page.path());
    visit.page().locator(NOTICE).first().waitFor();
    service.process().resume();
    visit.page().waitForCondition(() -> visit.page().locator(NOTICE).count() == 0);
    assertThat(visit.page().locator("h1").innerText()).isNotBlank();
    assertThat(visit.open(page.path()).status()).isEqualTo(200);
  }

  /** What is wrong with a page while a service is missing; nothing if it is as it should be. */
  private static String fault(Browsing.Visit visit, Crawl.Found page, Missing service) {
    var answer = visit.read(page.path(), PATIENCE);
    boolean needsIt = service.isNeededBy(page);
    return switch (answer.status()) {
      case 200 -> needsIt && !answer.text().contains(ASKS) ? "does not say so" : "";
      case 503 -> needsIt ? "" : "does not need it, and is not shown";
      default -> "status " + answer.status();
    };
  }
}
