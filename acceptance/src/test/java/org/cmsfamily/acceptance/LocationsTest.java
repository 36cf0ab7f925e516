package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmsfamily.acceptance.document.Exchange;
import org.cmsfamily.local.api.Api;
import org.junit.jupiter.api.Test;

/** What was created is where its answer says. */
class LocationsTest {

  private final Tour tour = Tour.taken();

  @Test
  void everyLocationCanBeFetched() {
    var lost =
        tour.exchanges().stream()
            .filter(exchange -> exchange.answer().status() == 201)
            .filter(exchange -> !isThere(exchange))
            .map(exchange -> exchange.answer().call() + " -> " + location(exchange))
            .toList();

    assertThat(lost).isEmpty();
  }

  private static boolean isThere(Exchange exchange) {
    var location = location(exchange);
    return !location.isEmpty()
        && as(exchange.as()).tryGet(exchange.address().resolve(location).toString()).ok();
  }

  private static String location(Exchange exchange) {
    return exchange.answer().headers().firstValue("Location").orElse("");
  }

  private static Api as(String office) {
    var suite = FamilyUnderTest.suite();
    return new Api(suite.registry(), () -> suite.tokenOf(Part.userOf(office)));
  }
}
