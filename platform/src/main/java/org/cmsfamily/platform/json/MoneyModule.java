package org.cmsfamily.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;

/**
 * Amounts in JSON as strings, and decimals as plain strings: no number with a fraction leaves here.
 */
final class MoneyModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  MoneyModule() {
    addSerializer(Money.class, new MoneyWriter());
    addDeserializer(Money.class, new MoneyReader());
    addSerializer(BigDecimal.class, new DecimalWriter());
  }

  private static final class MoneyWriter extends StdSerializer<Money> {
    private static final long serialVersionUID = 1L;

    MoneyWriter() {
      super(Money.class);
    }

    @Override
    public void serialize(Money money, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartObject();
      json.writeStringField("amount", Amounts.plain(money));
      json.writeStringField("currency", money.getCurrency().getCurrencyCode());
      json.writeEndObject();
    }
  }

  private static final class MoneyReader extends StdDeserializer<Money> {
    private static final long serialVersionUID = 1L;

    MoneyReader() {
      super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      JsonNode node = context.readTree(parser);
      var amount = node.get("amount");
      var currency = node.get("currency");
      if (node.size() != 2
          || amount == null
          || currency == null
          || !amount.isTextual()
          || !currency.isTextual()) {
        throw context.weirdStringException(
            node.toString(),
            Money.class,
            "an amount is {\"amount\":\"1234.50\",\"currency\":\"EUR\"}");
      }
      try {
        return Amounts.of(amount.asText(), currency.asText());
      } catch (IllegalArgumentException e) {
        throw context.weirdStringException(
            node.toString(), Money.class, String.valueOf(e.getMessage()));
      }
    }
  }

  private static final class DecimalWriter extends StdSerializer<BigDecimal> {
    private static final long serialVersionUID = 1L;

    DecimalWriter() {
      super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal number, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(number.toPlainString());
    }
  }
}
