package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cmsfamily.acceptance.document.ApiDocument;
import org.cmsfamily.acceptance.document.ApiOperation;
import org.cmsfamily.acceptance.document.Exchange;
import org.junit.jupiter.api.Test;

/** What is really sent is what the committed documents say. */
class DocumentsAreTrueTest {

  private final Tour tour = Tour.taken();

  @Test
  void everyAnswerIsAsItsDocumentSays() {
    var faults =
        tour.exchanges().stream()
            .flatMap(exchange -> ApiDocument.faults(exchange).stream())
            .map(fault -> fault.replaceAll("/\\d+(?=[/:])", "/*"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(faults).isEmpty();
  }

  @Test
  void everyOperationAnsweredWithSuccess() {
    var answered =
        tour.exchanges().stream()
            .filter(exchange -> exchange.answer().ok())
            .map(DocumentsAreTrueTest::operation)
            .collect(Collectors.toSet());

    var expected =
        ApiDocument.allOperations().stream()
            .filter(operation -> !Tour.isOffTheWay(operation.path()))
            .map(ApiOperation::name)
            .toList();
    assertThat(expected)
        .as("operations that did not succeed in the tour")
        .filteredOn(operation -> !answered.contains(operation))
        .isEmpty();
  }

  private static String operation(Exchange exchange) {
    return ApiDocument.of(exchange.service())
        .find(exchange.method(), exchange.path())
        .map(ApiOperation::name)
        .orElse(exchange.answer().call());
  }
}
