package org.cmsfamily.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What waits for a person: the inboxes of the three services, read in one list. */
record InboxUnderTest(FamilyUnderTest family, Part person) {
  private static final Duration A_SECOND = Duration.ofSeconds(1);

  /** All of it, whichever family it is of: the tests' people hold offices of many. */
  List<JsonNode> all() {
    return Stream.of("registry", "catalog", "reporting")
        .flatMap(service -> items(service, "").stream())
        .toList();
  }

  /**
   * The items of a kind for a thing, by its path below the suite's root, in the person's office of
   * this family: however many families wait for the same person, these are few.
   */
  List<JsonNode> waiting(String kind, String link) {
    var service = link.split("/", -1)[1];
    return items(service, "&kind=" + kind + office()).stream()
        .filter(item -> item.path("link").asText().startsWith(link))
        .toList();
  }

  private String office() {
    return person.role().isEmpty()
        ? ""
        : "&capacity=" + family.of(person.holder()) + ":" + person.role();
  }

  /** Waits until it is there, which another service may have to hear of first. */
  JsonNode mustShow(String kind, String link) {
    await("to " + kind + " " + link)
        .pollInterval(Duration.ofMillis(50))
        .atMost(Duration.ofSeconds(10))
        .until(() -> !waiting(kind, link).isEmpty());
    return waiting(kind, link).getFirst();
  }

  /** What is done is gone within a second. */
  void mustNoLongerShow(String kind, String link) {
    await("done: to " + kind + " " + link)
        .pollInterval(Duration.ofMillis(50))
        .atMost(A_SECOND)
        .until(() -> waiting(kind, link).isEmpty());
  }

  /** Page after page. */
  private List<JsonNode> items(String service, String filter) {
    var desk = desk(service);
    var items = new ArrayList<JsonNode>();
    var cursor = "";
    while (true) {
      var page = desk.get("/inbox?limit=200" + filter + cursor).json();
      page.path("items").forEach(items::add);
      if (!page.hasNonNull("next")) {
        return items;
      }
      cursor = "&cursor=" + page.path("next").asText();
    }
  }

  private Desk desk(String service) {
    return switch (service) {
      case "registry" -> family.registry(person);
      case "catalog" -> family.catalog(person);
      case "reporting" -> family.reporting(person);
      default -> throw new IllegalArgumentException(service);
    };
  }
}
