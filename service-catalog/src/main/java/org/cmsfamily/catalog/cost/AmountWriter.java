package org.cmsfamily.catalog.cost;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes an amount in the plan's currency as text, one of another currency with its code. */
final class AmountWriter extends StdSerializer<Amount> {
  private static final long serialVersionUID = 1L;

  AmountWriter() {
    super(Amount.class);
  }

  @Override
  public void serialize(Amount amount, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    if (amount.currency() == null) {
      json.writeString(amount.number().toPlainString());
    } else {
      json.writeStartObject();
      json.writeStringField("amount", amount.number().toPlainString());
      json.writeStringField("currency", amount.currency());
      json.writeEndObject();
    }
  }
}
