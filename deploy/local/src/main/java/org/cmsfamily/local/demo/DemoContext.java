package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.cmsfamily.local.Suite;
import org.cmsfamily.local.UserError;
import org.cmsfamily.local.api.Api;
import org.cmsfamily.local.api.ApiResponse;

/** What the steps of the demonstration share: the running suite, its people and the console. */
final class DemoContext {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final long A_MOMENT_NANOS = Duration.ofMillis(20).toNanos();

  private final LoadContext loadContext;

  DemoContext(LoadContext loadContext) {
    this.loadContext = loadContext;
  }

  ReferenceData data() {
    return loadContext.data();
  }

  JsonNode demonstration() {
    return loadContext.data().demonstration();
  }

  Suite suite() {
    return loadContext.personas().suite();
  }

  LoadContext loadContext() {
    return loadContext;
  }

  Console console() {
    return loadContext.console();
  }

  /** Prints who does what, in which capacity. */
  void say(Persona who, String what) {
    console().step("%s (%s)".formatted(who.title(), who.capacity()), what);
  }

  ApiResponse registry(Persona who, String step, String path, ObjectNode body) {
    return act(registry(who), who, step, path, body);
  }

  ApiResponse catalog(Persona who, String step, String path, ObjectNode body) {
    return act(catalog(who), who, step, path, body);
  }

  ApiResponse reporting(Persona who, String step, String path, ObjectNode body) {
    return act(reporting(who), who, step, path, body);
  }

  Api registry(Persona who) {
    return loadContext.personas().registry(who.user());
  }

  Api catalog(Persona who) {
    return loadContext.personas().catalog(who.user());
  }

  Api reporting(Persona who) {
    return loadContext.personas().reporting(who.user());
  }

  private static ApiResponse act(Api api, Persona who, String step, String path, ObjectNode body) {
    body.put("actingAs", who.capacity());
    return api.post(key(step), path, body);
  }

  /** A step's name among all that its actor ever does. */
  static String key(String step) {
    return "demo/" + step;
  }

  /**
   * The operator moves the family's business date; the demonstration goes on when all services
   * know.
   */
  void moveTo(LocalDate day) {
    var path = "/families/" + Load.FAMILY + "/business-date";
    registry(
        Persona.OPERATOR,
        "date " + day,
        path,
        RequestJson.none().with("date", day.toString()).node());
    for (var service : List.of(suite().catalog(), suite().reporting())) {
      await(service + " to know the date " + day, () -> !today(service).isBefore(day));
    }
  }

  private LocalDate today(URI service) {
    var answer = operator(service).get("/calendar/" + Load.FAMILY);
    return LocalDate.parse(answer.text("today"));
  }

  /** Waits until the catalog has followed the registry to what it answered. */
  void catalogFollows(String topic, String key, ApiResponse recorded) {
    var version = Long.parseLong(recorded.etag().replaceAll("\"|-.*", ""));
    var path = "/applied/" + topic + "/" + key;
    var catalog = operator(suite().catalog());
    await(
        "the catalog to know " + key,
        () -> catalog.get(path).json().path("version").asLong() >= version);
  }

  private Api operator(URI service) {
    return new Api(service, () -> suite().token(Persona.OPERATOR.user()));
  }

  /** Waits for a condition that comes about by itself within a moment. */
  static void await(String what, BooleanSupplier condition) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new UserError(
            "Waited a minute without success for " + what + ": see ./skein status and logs");
      }
      LockSupport.parkNanos(A_MOMENT_NANOS);
    }
  }
}
