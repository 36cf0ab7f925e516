package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cmsfamily.catalog.family.BodyFacts;
import org.cmsfamily.catalog.family.FamilyExamples;
import org.cmsfamily.catalog.family.FamilyOn;

/**
 * What the registry of a small family knows, changing at random: decisions are recorded, confirmed,
 * retired and superseded, mandates and budgets fall away and come back, days pass.
 */
final class RandomRegistry {
  private static final List<String> BODIES =
      List.of("CMS-STC", "CMS-COP", "AEWA-STC", "AEWA-MOP", "AEWA-TC", "EUROBATS-MOP");
  private static final List<String> DECIDING = List.of("CMS-STC", "AEWA-STC", "EUROBATS-MOP");
  private static final List<String> GROUNDS = List.of("AEWA-MANDATE", "CMS-BUDGET", "AEWA-BUDGET");

  private final Random random;
  private final Map<String, String> statuses = new TreeMap<>();
  private final Map<String, String> bodies = new TreeMap<>();
  private FamilyExamples family;
  private LocalDate date = LocalDate.parse("2026-12-20");
  private FamilyOn today;

  RandomRegistry(Random random) {
    this.random = random;
    this.family =
        FamilyExamples.cmsFamily().withReport("EUROBATS", "EUROBATS-MANDATE", "2026-10-12");
    for (var body : BODIES) {
      meeting(body, "OPEN", "2026-01-01", "2040-12-31");
      meeting(body, "PAST", "2026-01-01", "2026-01-02");
    }
    for (var code : List.of("CMS", "AEWA", "EUROBATS")) {
      family =
          family.with(
              "registry.appointments/es-" + code.toLowerCase(Locale.ROOT),
              """
              {"id":"es-%2$s","family":"F","person":"es-%2$s","role":"executive-secretary",
               "holder":"%1$s","from":"2026-01-01","to":null,"status":"counts"}\
              """
                  .formatted(code, code.toLowerCase(Locale.ROOT)));
    }
    for (int i = 0; i < 6; i++) {
      record();
    }
    today = family.on(date.toString());
  }

  private void meeting(String body, String name, String start, String end) {
    family =
        family.with(
            "registry.meetings/%s-%s".formatted(body, name),
            """
            {"code":"%1$s-%2$s","family":"F","instrument":"%3$s","body":"%1$s","ordinal":"EX",
             "mode":"written procedure","start":"%4$s","end":"%5$s"}\
            """
                .formatted(body, name, instrument(body), start, end));
  }

  static String instrument(String body) {
    return body.substring(0, body.indexOf('-'));
  }

  /** An instrument's bodies. */
  Stream<BodyFacts> bodies(String instrument) {
    return BODIES.stream()
        .filter(body -> instrument(body).equals(instrument))
        .flatMap(body -> today.body(body).stream());
  }

  FamilyOn today() {
    return today;
  }

  /** Whether a decision, by what was recorded of it here, is one of the instrument in force. */
  boolean stands(String key, String instrument) {
    return "adopted".equals(statuses.get(key))
        && instrument.equals(instrument(bodies.getOrDefault(key, "-")));
  }

  void change() {
    switch (random.nextInt(10)) {
      case 0, 1, 2, 3, 4 -> record();
      case 5 -> recorded(any(latest()), "retired");
      case 6 -> recorded(any(latest()), "unconfirmed");
      case 7 -> status(any(GROUNDS), random.nextInt(3) == 0 ? "retired" : "adopted");
      case 8 -> GROUNDS.forEach(key -> status(key, "adopted"));
      default -> date = date.plusDays(random.nextInt(4));
    }
    today = family.on(date.toString());
  }

  private void record() {
    var key = "D" + statuses.size();
    bodies.put(key, random.nextInt(6) == 0 ? any(BODIES) : any(DECIDING));
    recorded(
        key,
        any(List.of("adopted", "adopted", "adopted", "adopted", "rejected", "deferred", "tabled")));
  }

  private void recorded(String key, String status) {
    var body = Objects.requireNonNull(bodies.get(key));
    statuses.put(key, status);
    family =
        family.with(
            "registry.decisions/" + key,
            """
            {"key":"%s","family":"F","instrument":"%s","body":"%s","adoptedOn":"%s","status":"%s",
             "counts":false,"recordCounts":%b,"provisions":[]}\
            """
                .formatted(
                    key,
                    instrument(body),
                    body,
                    date,
                    status.equals("unconfirmed") ? "adopted" : status,
                    !status.equals("unconfirmed")));
  }

  private void status(String key, String status) {
    family = family.set("registry.decisions/" + key, "/status", "\"%s\"".formatted(status));
  }

  /** Mostly one of the latest, and mostly one of the instrument's own bodies. */
  String anyDecision(String instrument) {
    var some = latest();
    var own =
        some.stream()
            .filter(key -> instrument(bodies.getOrDefault(key, "-")).equals(instrument))
            .toList();
    return any(own.isEmpty() || random.nextInt(3) == 0 ? some : own);
  }

  private List<String> latest() {
    int some = random.nextInt(6) == 0 ? statuses.size() : 8;
    return IntStream.range(Math.max(0, statuses.size() - some), statuses.size())
        .mapToObj(number -> "D" + number)
        .toList();
  }

  /** Mostly the one that decides for the instrument. */
  String anyBody(String instrument) {
    return random.nextInt(6) == 0
        ? any(BODIES)
        : DECIDING.stream()
            .filter(body -> instrument(body).equals(instrument))
            .findFirst()
            .orElseThrow();
  }

  String anyMeeting(String body) {
    return (random.nextInt(8) == 0 ? any(BODIES) : body)
        + (random.nextInt(8) == 0 ? "-PAST" : "-OPEN");
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
