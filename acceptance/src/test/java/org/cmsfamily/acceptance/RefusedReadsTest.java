package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.cmsfamily.acceptance.document.ApiDocument;
import org.cmsfamily.acceptance.document.ApiOperation;
import org.cmsfamily.acceptance.document.Exchange;
import org.cmsfamily.local.api.Api;
import org.cmsfamily.local.api.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever can be read, read wrongly: each fault is named, in every service alike. */
class RefusedReadsTest {

  private static final String CSV = "text/csv";

  private final List<Exchange> reads =
      Tour.taken().exchanges().stream()
          .filter(exchange -> exchange.method().equals("GET"))
          .filter(exchange -> exchange.answer().status() == 200)
          .filter(exchange -> exchange.contentType().equals("application/json"))
          .toList();

  @ParameterizedTest
  @ValueSource(strings = {CSV, "nonsense", "application/xml"})
  void whatCannotBeWrittenIs406(String type) {
    var wrong = new ArrayList<ApiResponse>();
    for (var read : one()) {
      if (type.equals(CSV) && writes(read, CSV)) continue;
      var answer = ask(read, read.address().toString(), type);
      if (!isProblem(answer, 406)) wrong.add(answer);
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void aParameterThatIsNotKnownIsNamed() {
    var wrong = new ArrayList<ApiResponse>();
    for (var read : one()) {
      var answer = ask(read, with(read, "nonsense=1"), "application/json");
      if (!isProblem(answer, 400) || !names(answer, "?nonsense")) wrong.add(answer);
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void aWordThatIsNoneOfTheChoicesIsNamed() {
    var wrong = new ArrayList<ApiResponse>();
    for (var read : one()) {
      for (var parameter : operation(read).parameters("query")) {
        var name = parameter.path("name").asText();
        if (hasChoices(read, parameter)) {
          var answer = ask(read, with(read, name + "=nonsense"), "application/json");
          if (!isProblem(answer, 400) || !names(answer, "?" + name)) wrong.add(answer);
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void aCursorThatIsNoneIs400() {
    var wrong = new ArrayList<ApiResponse>();
    for (var read : one()) {
      if (!has(read, "cursor")) continue;
      var answer = ask(read, with(read, "cursor=%25%25%25"), "application/json");
      if (!isProblem(answer, 400) || !names(answer, "?cursor")) wrong.add(answer);
    }

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"registry", "catalog", "reporting"})
  void aCursorOfAnotherListIs400(String service) {
    var acts =
        one().stream().filter(read -> read.path().equals("/" + service + "/acts")).findFirst();

    var answer = ask(acts.orElseThrow(), with(acts.get(), "cursor=YWJj"), "application/json");

    assertThat(answer).matches(it -> isProblem(it, 400)).matches(it -> names(it, "?cursor"));
  }

  @Test
  void reportsNeedAFamily() {
    var reports =
        one().stream().filter(read -> read.path().equals("/reporting/reports")).findFirst();
    var address = reports.orElseThrow().address().toString().replaceAll("\\?.*", "");

    var answer = ask(reports.get(), address, "application/json");

    assertThat(answer).matches(it -> isProblem(it, 400)).matches(it -> names(it, "?family"));
  }

  /** One read of each operation. */
  private List<Exchange> one() {
    return reads.stream()
        .collect(Collectors.toMap(RefusedReadsTest::operation, read -> read, (first, last) -> last))
        .values()
        .stream()
        .toList();
  }

  private static ApiOperation operation(Exchange read) {
    return ApiDocument.of(read.service()).find("GET", read.path()).orElseThrow();
  }

  private static boolean writes(Exchange read, String type) {
    return operation(read).json().at("/responses/200/content").has(type);
  }

  private static boolean has(Exchange read, String parameter) {
    return StreamSupport.stream(operation(read).parameters("query").spliterator(), false)
        .anyMatch(one -> one.path("name").asText().equals(parameter));
  }

  private static boolean hasChoices(Exchange read, JsonNode parameter) {
    var schema = parameter.path("schema");
    var reference = schema.path("$ref").asText("");
    var document = ApiDocument.of(read.service()).json();
    return (reference.isEmpty() ? schema : document.at(reference.substring(1))).has("enum");
  }

  private static String with(Exchange read, String pair) {
    var name = pair.substring(0, pair.indexOf('='));
    var address = read.address().toString().replaceAll("([?&])" + name + "=[^&]*", "$1");
    return address + (address.contains("?") ? "&" : "?") + pair;
  }

  private static ApiResponse ask(Exchange read, String address, String type) {
    var suite = FamilyUnderTest.suite();
    return new Api(suite.registry(), () -> suite.tokenOf(Part.userOf(read.as())))
        .send("GET", address, BodyPublishers.noBody(), request -> request.header("Accept", type));
  }

  private static boolean isProblem(ApiResponse answer, int status) {
    return answer.status() == status
        && answer
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .startsWith("application/problem+json");
  }

  private static boolean names(ApiResponse answer, String pointer) {
    return answer.json().path("violations").findValuesAsText("pointer").contains(pointer);
  }
}
