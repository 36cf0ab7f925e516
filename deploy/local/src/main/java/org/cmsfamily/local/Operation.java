package org.cmsfamily.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.cmsfamily.local.api.Api;

/** What an operator does about the records between the services, by their APIs. */
final class Operation {
  private final Suite suite;
  private final PrintStream out;

  Operation(Suite suite, PrintStream out) {
    this.suite = suite;
    this.out = out;
  }

  /** Publishes every state of a service again, under a higher epoch. */
  void republish(String service) {
    var done = act(service, "/republish");
    out.println(
        "%s published %s records, epoch %s."
            .formatted(named(service), done.path("records").asText(), done.path("epoch").asText()));
  }

  /** The services in the order in which one follows the other. */
  void republishAll() {
    services().keySet().forEach(this::republish);
  }

  /** Builds anew what a service remembers of the others' records. */
  void rebuild(String service) {
    var done = act(service, "/replicas/rebuild");
    out.println(
        "%s read %s records, %s of them unreadable."
            .formatted(
                named(service), done.path("records").asText(), done.path("unreadable").asText()));
  }

  /** Prints what a service could not apply. */
  void listDeadLetters(String service) {
    var api = api(service);
    var cursor = "";
    do {
      var page = api.get("/dead-letters?limit=100" + cursor).json();
      for (JsonNode letter : page.path("items"))
        out.printf(
            "%-8s %-26s %-28s %-26s %s%n",
            word(letter, "id"),
            word(letter, "topic"),
            word(letter, "key"),
            word(letter, "at"),
            word(letter, "cause"));
      cursor = page.path("next").isTextual() ? "&cursor=" + page.path("next").asText() : "";
    } while (!cursor.isEmpty());
  }

  void showDeadLetter(String service, String id) {
    out.println(api(service).get("/dead-letters/" + id).json().toPrettyString());
  }

  /** Applies one whose cause is gone. */
  void replay(String service, String id) {
    var done = act(service, "/dead-letters/" + id + "/replay");
    out.println(
        "%s %s is %s."
            .formatted(
                word(done, "topic"),
                word(done, "key"),
                done.path("applied").asBoolean() ? "applied" : "older than what is known"));
  }

  private JsonNode act(String service, String path) {
    return api(service).post(UUID.randomUUID().toString(), path, Map.of()).json();
  }

  private Api api(String service) {
    return new Api(
        services().getOrDefault(named(service), suite.registry()), () -> suite.token("operator"));
  }

  private String named(String service) {
    return services().keySet().stream()
        .filter(name -> name.contains(service))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    "No service is called " + service + ": registry, catalog or reporting."));
  }

  private Map<String, URI> services() {
    var services = new LinkedHashMap<String, URI>();
    services.put("instrument-registry", suite.registry());
    services.put("service-catalog", suite.catalog());
    services.put("reporting-service", suite.reporting());
    return services;
  }

  private static String word(JsonNode node, String field) {
    return node.path(field).asText("");
  }
}
