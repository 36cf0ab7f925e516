package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cmsfamily.acceptance.document.ApiDocument;
import org.cmsfamily.acceptance.document.ApiOperation;
import org.cmsfamily.acceptance.document.Exchange;
import org.cmsfamily.local.api.Api;
import org.cmsfamily.local.api.ApiResponse;
import org.junit.jupiter.api.Test;

/** Every list that the tour read is there as CSV too: the same items, a line for each. */
class ListsAsCsvTest {

  private static final String CSV = "text/csv";

  private final List<Exchange> lists =
      Tour.taken().exchanges().stream()
          .filter(exchange -> exchange.method().equals("GET"))
          .filter(exchange -> exchange.answer().status() == 200)
          .filter(exchange -> exchange.contentType().equals("application/json"))
          .filter(exchange -> exchange.answer().json().path("items").isArray())
          .collect(Collectors.toMap(ListsAsCsvTest::operation, one -> one, (first, last) -> last))
          .values()
          .stream()
          .toList();

  @Test
  void everyListIsDocumentedAsCsv() {
    assertThat(lists.stream().map(ListsAsCsvTest::operation))
        .isNotEmpty()
        .allMatch(operation -> operation.json().at("/responses/200/content").has(CSV));
  }

  @Test
  void everyListHasALineForItsHeadingAndForEachItem() {
    var wrong = new ArrayList<String>();
    for (var list : lists) {
      var answer = asked(list, CSV);
      var json = asked(list, "application/json");
      var lines = lines(answer.text());
      if (answer.status() != 200
          || !answer.headers().firstValue("Content-Type").orElse("").startsWith(CSV)
          || lines.size() != json.json().path("items").size() + 1
          || !answer.headers().allValues("Link").equals(json.headers().allValues("Link"))) {
        wrong.add(answer.call() + " " + answer.status());
      }
    }

    assertThat(wrong).isEmpty();
  }

  /** Those of the table: a line break within quotes ends none. */
  private static List<String> lines(String csv) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var part : csv.split("\r\n", -1)) {
      line.append(line.isEmpty() ? "" : "\n").append(part);
      if (line.chars().filter(character -> character == '"').count() % 2 == 0) {
        if (!line.isEmpty()) lines.add(line.toString());
        line.setLength(0);
      }
    }
    return lines;
  }

  private static ApiOperation operation(Exchange read) {
    return ApiDocument.of(read.service()).find("GET", read.path()).orElseThrow();
  }

  private static ApiResponse asked(Exchange list, String type) {
    var suite = FamilyUnderTest.suite();
    var address = list.address().toString();
    return new Api(suite.registry(), () -> suite.tokenOf(Part.userOf(list.as())))
        .send("GET", address, BodyPublishers.noBody(), request -> request.header("Accept", type));
  }
}
