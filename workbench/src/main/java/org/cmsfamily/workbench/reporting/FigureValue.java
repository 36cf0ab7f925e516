package org.cmsfamily.workbench.reporting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.cmsfamily.workbench.call.Money;
import org.jspecify.annotations.Nullable;

/**
 * A figure of any kind.
 *
 * @param money null if it is no amount
 * @param plain as it is written, if it is no amount
 */
public record FigureValue(@Nullable Money money, String plain) {

  /** Reads one: an amount is an object, everything else a plain value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static FigureValue read(JsonNode value) {
    if (value.path("amount").isMissingNode()) return new FigureValue(null, value.asText());
    var amount = new BigDecimal(value.path("amount").asText());
    return new FigureValue(new Money(amount, value.path("currency").asText()), "");
  }
}
