package org.cmsfamily.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What waits for a person: the inboxes of the three services, read in one list. */
record InboxUnderTest(FamilyUnderTest family, Part person) {
  private static final Duration A_SECOND = Duration.ofSeconds(1);

  List<JsonNode> all() {
    return Stream.of(family.registry(person), family.catalog(person), family.reporting(person))
        .flatMap(desk -> items(desk.get("/inbox?limit=200").json()))
        .toList();
  }

  /** The items of a kind for a thing, by its path below the suite's root. */
  List<JsonNode> waiting(String kind, String link) {
    return all().stream()
        .filter(item -> item.path("kind").asText().equals(kind))
        .filter(item -> item.path("link").asText().startsWith(link))
        .toList();
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

  private static Stream<JsonNode> items(JsonNode page) {
    return StreamSupport.stream(page.path("items").spliterator(), false);
  }
}
