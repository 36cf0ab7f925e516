package org.cmsfamily.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * Shows that the clock of the services has looked: a family of its own, whose approved service has
 * something due on three days. Who asserts that something did not happen waits for it first.
 */
record WatchUnderTest(FamilyUnderTest family) {

  /** A service that is approved and has not started. */
  static WatchUnderTest set() {
    var terms = FamilyUnderTest.founded().terms();
    var proposal = ProposalUnderTest.agreed(terms);
    var family = terms.family();
    family.moveTo("2026-12-01");
    terms.participants().forEach(instrument -> proposal.submission(instrument).orThrow());
    family.moveTo("2026-12-15");
    terms.participants().forEach(proposal::approved);
    return new WatchUnderTest(family);
  }

  /**
   * Waits until it has looked at every service since now, once. The look that sees the first day
   * may have begun before, and the one that sees the last day may not be over; the one between is
   * whole.
   */
  void hasLookedAtAll() {
    sees("2027-01-01", service -> service.path("state").asText().equals("active"));
    sees("2029-01-15", service -> isDue(service, "review-due"));
    sees("2029-01-16", service -> isDue(service, "review-overdue"));
  }

  private void sees(String day, Predicate<JsonNode> due) {
    family.moveTo(day);
    var reader = family.catalog(Part.CMS_OFFICER);
    await("what is due on " + day)
        .pollInterval(Duration.ofMillis(50))
        .atMost(Duration.ofSeconds(30))
        .until(() -> due.test(reader.look("/services/" + family.service()).json()));
  }

  private static boolean isDue(JsonNode service, String kind) {
    return service.path("due").findValuesAsText("kind").contains(kind);
  }
}
