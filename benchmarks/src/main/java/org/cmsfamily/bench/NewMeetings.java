package org.cmsfamily.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** NewMeetings to be entered, with codes that nobody used before. */
final class NewMeetings {

  /** It has no other meetings, so a list of its is as long as we make it. */
  static final String LISTED = "CMS-STC-FBS";

  /** Where written meetings go, out of the way of the list. */
  static final String WRITTEN = "CMS-COP";

  /** So that all ordinals have one length. */
  private static final int FIRST_ORDINAL = 100_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String run = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  private final AtomicInteger number = new AtomicInteger();

  /** Another one, with what both services know. */
  Map<String, String> next(String body) {
    var meeting = new LinkedHashMap<String, String>();
    var ordinal = number.incrementAndGet();
    meeting.put("code", String.format(Locale.ROOT, "%s-%s-%06d", body, run, ordinal));
    meeting.put("body", body);
    meeting.put("ordinal", Integer.toString(FIRST_ORDINAL + ordinal));
    meeting.put("label", "A meeting of a benchmark");
    meeting.put("mode", "in person");
    meeting.put("start", "2027-03-15");
    meeting.put("end", "2027-03-17");
    meeting.put("city", "Bonn");
    meeting.put("country", "DE");
    return meeting;
  }

  static byte[] json(Map<String, String> body) {
    try {
      return JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
