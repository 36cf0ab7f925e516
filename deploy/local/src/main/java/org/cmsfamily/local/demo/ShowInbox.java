package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.local.api.Api;

/** What waits for a person, in one list over the three services. */
final class ShowInbox {

  private static final int SHOWN = 3;

  private final DemoContext context;

  ShowInbox(DemoContext context) {
    this.context = context;
  }

  /** How much waits, and what has to be done first. */
  void of(Persona person) {
    var items =
        Stream.of(context.registry(person), context.catalog(person), context.reporting(person))
            .flatMap(ShowInbox::items)
            .filter(item -> item.path("capacity").asText().equals(person.capacity()))
            .toList();
    context.say(person, "opens the inbox: %s waiting".formatted(items.size()));
    items.stream().limit(SHOWN).map(ShowInbox::line).forEach(context.console()::line);
  }

  private static Stream<JsonNode> items(Api service) {
    List<JsonNode> items = ReferenceData.list(service.get("/inbox?limit=200").json().path("items"));
    return items.stream();
  }

  private static String line(JsonNode item) {
    var deadline = item.path("deadline");
    return "  to %s: %s%s"
        .formatted(
            item.path("kind").asText(),
            item.path("subject").asText(),
            deadline.isTextual() ? ", by " + deadline.asText() : "");
  }
}
