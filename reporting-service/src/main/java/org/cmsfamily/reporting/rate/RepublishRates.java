package org.cmsfamily.reporting.rate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.platform.store.Republisher;

/** All rates in force, a family at a time. */
@ApplicationScoped
class RepublishRates implements Republisher {

  private final Rates rates;

  RepublishRates(Rates rates) {
    this.rates = rates;
  }

  @Override
  public List<String> republish(String after, int most) {
    var family = after.isEmpty() ? after : after.substring(0, after.indexOf(' '));
    return rates.familyAfter(family).map(rates::republish).orElse(List.of());
  }
}
