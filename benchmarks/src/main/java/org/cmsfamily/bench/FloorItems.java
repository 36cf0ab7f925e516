package org.cmsfamily.bench;

import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The floor's rows, each with a note that gives its JSON as many bytes as Skein's. */
final class FloorItems {

  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final String SINGLE = "CMS-SINGLE";
  private static final String LISTED = "CMS-LIST-";

  private final Endpoint floor;
  private final NewMeetings meetings;
  private final int bareBytes;
  private int lists;

  FloorItems(Endpoint floor, NewMeetings meetings) {
    this.floor = floor;
    this.meetings = meetings;
    this.bareBytes = LoadClient.send(entered(SINGLE, 0), OK).body().length;
  }

  /** The request that enters another one, whose answer has so many bytes. */
  HttpRequest entering(int bytes) {
    return entering(meetings.next(SINGLE), bytes - bareBytes);
  }

  /** Enters one; the request that reads it, whose answer has so many bytes. */
  HttpRequest reading(int bytes) {
    return entered(SINGLE, bytes - bareBytes);
  }

  /** Enters a list of so many; the request that reads it, whose answer has so many bytes. */
  HttpRequest listing(int count, int bytes) {
    var body = LISTED + lists++;
    for (var i = 0; i < count; i++) {
      entered(body, bytes / count - bareBytes - 1);
    }
    return floor.get(String.format(Locale.ROOT, "/items?limit=%d&body=%s", count, body));
  }

  private HttpRequest entered(String body, int note) {
    var meeting = meetings.next(body);
    LoadClient.send(entering(meeting, note), CREATED);
    return floor.get("/items/" + meeting.get("code"));
  }

  private HttpRequest entering(Map<String, String> meeting, int note) {
    var item = new LinkedHashMap<>(meeting);
    item.put("family", "CMS-FAMILY");
    item.put("note", "n".repeat(Math.max(0, note)));
    return floor.post("/items", "application/json", NewMeetings.json(item));
  }
}
