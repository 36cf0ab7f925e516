package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cmsfamily.acceptance.document.ApiDocument;
import org.cmsfamily.acceptance.document.ApiOperation;
import org.cmsfamily.acceptance.document.Exchange;
import org.cmsfamily.acceptance.document.OperationExample;
import org.junit.jupiter.api.Test;

/**
 * Each operation's example is what the tour asks and what is answered. After a change that is
 * meant, {@code -Dskein.examples=write} writes them anew; the next build shows them in the
 * documents.
 */
class ExamplesTest {

  private static final boolean WRITE = "write".equals(System.getProperty("skein.examples"));

  private final Tour tour = Tour.taken();

  @Test
  void everyExampleRuns() {
    var wrong = new ArrayList<String>();
    var exchanges = byOperation();
    for (var operation : ApiDocument.allOperations()) {
      if (Tour.isOffTheWay(operation.path())) continue;
      var real = example(operation, exchanges.getOrDefault(operation, List.of()));
      if (WRITE) real.ifPresent(OperationExample::write);
      var committed = OperationExample.committed(operation);
      if (real.isEmpty() || committed.isEmpty()) wrong.add(operation.name() + " has none");
      else committed.get().differences(real.get()).forEach(wrong::add);
    }

    assertThat(wrong).as("operations without an example that runs").isEmpty();
  }

  @Test
  void noExampleIsLeftOver() {
    assertThat(OperationExample.leftOver()).isEmpty();
  }

  private Map<ApiOperation, List<Exchange>> byOperation() {
    return tour.exchanges().stream()
        .filter(exchange -> exchange.answer().ok())
        .filter(exchange -> operation(exchange).isPresent())
        .collect(Collectors.groupingBy(exchange -> operation(exchange).orElseThrow()));
  }

  private static Optional<ApiOperation> operation(Exchange exchange) {
    return ApiDocument.of(exchange.service()).find(exchange.method(), exchange.path());
  }

  /**
   * The last time that something new came of it, else the last time of all: people are known to the
   * suite before, if other families brought them along.
   */
  private Optional<OperationExample> example(ApiOperation operation, List<Exchange> exchanges) {
    if (exchanges.isEmpty()) return Optional.empty();
    var chosen =
        exchanges.reversed().stream()
            .filter(exchange -> exchange.answer().status() == 201)
            .findFirst()
            .orElseGet(exchanges::getLast);
    return Optional.of(OperationExample.of(operation, chosen, tour.family().code()));
  }
}
