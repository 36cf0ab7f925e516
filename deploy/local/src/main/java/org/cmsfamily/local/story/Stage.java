package org.cmsfamily.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.cmsfamily.local.Failure;
import org.cmsfamily.local.Suite;
import org.cmsfamily.local.api.Answer;
import org.cmsfamily.local.api.Api;

/** What the parts of the story share: the running suite, its people and the telling. */
final class Stage {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final long A_MOMENT_NANOS = Duration.ofMillis(20).toNanos();

  private final Loading loading;

  Stage(Loading loading) {
    this.loading = loading;
  }

  ReferenceData data() {
    return loading.data();
  }

  JsonNode demonstration() {
    return loading.data().demonstration();
  }

  Suite suite() {
    return loading.cast().suite();
  }

  Loading loading() {
    return loading;
  }

  Telling telling() {
    return loading.telling();
  }

  /** Tells who does what, in which capacity. */
  void tell(Office who, String what) {
    telling().step("%s (%s)".formatted(who.title(), who.capacity()), what);
  }

  Answer registry(Office who, String step, String path, ObjectNode body) {
    return act(registry(who), who, step, path, body);
  }

  Answer catalog(Office who, String step, String path, ObjectNode body) {
    return act(catalog(who), who, step, path, body);
  }

  Answer reporting(Office who, String step, String path, ObjectNode body) {
    return act(reporting(who), who, step, path, body);
  }

  Api registry(Office who) {
    return loading.cast().registry(who.user());
  }

  Api catalog(Office who) {
    return loading.cast().catalog(who.user());
  }

  Api reporting(Office who) {
    return loading.cast().reporting(who.user());
  }

  private static Answer act(Api api, Office who, String step, String path, ObjectNode body) {
    body.put("actingAs", who.capacity());
    return api.post(key(step), path, body);
  }

  /** A step's name among all that its actor ever does. */
  static String key(String step) {
    return "demo/" + step;
  }

  /** The operator moves the family's business date; the story goes on when all services know. */
  void moveTo(LocalDate day) {
    var path = "/families/" + Load.FAMILY + "/business-date";
    registry(
        Office.OPERATOR, "date " + day, path, Fields.none().with("date", day.toString()).node());
    for (var service : List.of(suite().catalog(), suite().reporting())) {
      await(service + " to know the date " + day, () -> !today(service).isBefore(day));
    }
  }

  private LocalDate today(URI service) {
    var answer = operator(service).get("/calendar/" + Load.FAMILY);
    return LocalDate.parse(answer.text("today"));
  }

  /** Waits until the catalog has followed the registry to what it answered. */
  void catalogFollows(String topic, String key, Answer recorded) {
    var version = Long.parseLong(recorded.etag().replace("\"", ""));
    var path = "/applied/" + topic + "/" + key;
    var catalog = operator(suite().catalog());
    await(
        "the catalog to know " + key,
        () -> catalog.get(path).json().path("version").asLong() >= version);
  }

  private Api operator(URI service) {
    return new Api(service, () -> suite().token(Office.OPERATOR.user()));
  }

  /** Waits for a condition that comes about by itself within a moment. */
  static void await(String what, BooleanSupplier condition) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new Failure("Waited a minute in vain for " + what + ": see ./skein status and logs");
      }
      LockSupport.parkNanos(A_MOMENT_NANOS);
    }
  }
}
