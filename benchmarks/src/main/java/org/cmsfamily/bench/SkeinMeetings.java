package org.cmsfamily.bench;

import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cmsfamily.local.UserError;
import org.cmsfamily.local.api.Api;

/** NewMeetings at the registry. */
final class SkeinMeetings {

  private static final long PATIENCE_NANOS = 60_000_000_000L;
  private static final int CREATED = 201;

  private final Endpoint registry;
  private final NewMeetings meetings;
  private final List<Api> followers;
  private String last = "";

  SkeinMeetings(Contestants contestants, NewMeetings meetings) {
    var suite = contestants.suite();
    this.registry = contestants.registry();
    this.meetings = meetings;
    this.followers =
        Stream.of(suite.catalog(), suite.reporting())
            .map(service -> new Api(service, () -> suite.token("operator")))
            .toList();
  }

  /** The request that enters another meeting. */
  HttpRequest entering() {
    return entering(meetings.next(NewMeetings.WRITTEN));
  }

  /** Enters one to be read; its path. */
  String entered() {
    var meeting = meetings.next(NewMeetings.LISTED);
    LoadClient.send(entering(meeting), CREATED);
    return "/meetings/" + meeting.get("code");
  }

  private HttpRequest entering(Map<String, String> meeting) {
    var body = new LinkedHashMap<>(meeting);
    body.put("actingAs", "CMS:registrar");
    last = body.getOrDefault("code", "");
    return registry.post("/meetings", "application/json", NewMeetings.json(body));
  }

  /** Returns when the other services know the meeting that was entered last. */
  void settle() {
    var path = "/applied/registry.meetings/" + last;
    var end = System.nanoTime() + PATIENCE_NANOS;
    for (var follower : followers) {
      while (follower.get(path).json().path("version").asLong() < 1) {
        if (System.nanoTime() > end) throw new UserError("The other services do not follow.");
        Thread.onSpinWait();
      }
    }
  }
}
