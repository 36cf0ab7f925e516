package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.cmsfamily.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A service as the others may know it.
 *
 * @param code for life
 * @param title in the original language
 * @param end last day
 * @param decisions keys of the decisions behind it
 * @param costPlan the full plan, divided
 */
record ServiceState(
    String code,
    String family,
    String title,
    Map<String, String> titles,
    String state,
    List<String> areas,
    List<Part> participants,
    LocalDate start,
    LocalDate end,
    @Nullable LocalDate reviewDate,
    String proposal,
    int termsVersion,
    String fingerprint,
    List<String> decisions,
    ServiceCosts costPlan,
    List<JsonNode> indicators,
    JsonNode reporting,
    List<Stated> conditions,
    boolean demonstration) {

  /** An instrument that takes part, from its first day to the day after its last. */
  record Part(
      String instrument, String secretariat, String role, LocalDate from, @Nullable LocalDate to) {}

  /** A condition, counted from 1; {@code metOn} is null while it is not met. */
  record Stated(
      int number,
      String instrument,
      String text,
      ServiceCondition.Kind kind,
      @Nullable LocalDate by,
      boolean met,
      @Nullable LocalDate metOn) {}

  static ServiceState of(Service service) {
    var terms = service.terms();
    return new ServiceState(
        service.id(),
        service.family(),
        terms.title(),
        service.titles(),
        service.stage().text(),
        terms.areas(),
        terms.participants().stream()
            .map(
                one ->
                    new Part(
                        one.instrument(),
                        one.secretariat(),
                        one.role().code(),
                        terms.start(),
                        null))
            .toList(),
        terms.start(),
        terms.end(),
        terms.reviewDate(),
        service.proposal(),
        service.termsVersion(),
        terms.fingerprint().sha256(),
        service.decisions(),
        ServiceCosts.of(terms),
        indicators(terms.json()),
        terms.json().path("reporting"),
        stated(service.conditions()),
        service.demonstration());
  }

  private static List<Stated> stated(List<ServiceCondition> conditions) {
    return IntStream.range(0, conditions.size())
        .mapToObj(index -> stated(index + 1, conditions.get(index)))
        .toList();
  }

  private static Stated stated(int number, ServiceCondition one) {
    return new Stated(
        number, one.instrument(), one.text(), one.kind(), one.by(), one.met() != null, one.met());
  }

  /** Each goal's indicator with the goal beside it. */
  private static List<JsonNode> indicators(JsonNode terms) {
    return StreamSupport.stream(terms.path("purpose").spliterator(), false)
        .filter(purpose -> purpose.path("indicator").isObject())
        .map(
            purpose -> {
              var indicator = Json.mapper().createObjectNode();
              indicator.set("goal", purpose.path("goal"));
              purpose
                  .path("indicator")
                  .properties()
                  .forEach(f -> indicator.set(f.getKey(), f.getValue()));
              return (JsonNode) indicator;
            })
        .toList();
  }
}
