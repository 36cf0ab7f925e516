package org.cmsfamily.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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
import org.jspecify.annotations.Nullable;

/**
 * Amounts in JSON as strings, and decimals as plain strings: no number with a fraction leaves here.
 */
final class MoneyModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  MoneyModule() {
    addSerializer(Money.class, new MoneyWriter());
    addDeserializer(Money.class, new MoneyReader());
    addSerializer(BigDecimal.class, new DecimalWriter());
    addDeserializer(BigDecimal.class, new DecimalReader());
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
    public @Nullable Money deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      JsonNode node = context.readTree(parser);
      var amount = node.get("amount");
      var currency = node.get("currency");
      if (node.size() != 2
          || amount == null
          || currency == null
          || !amount.isTextual()
          || !currency.isTextual()) {
        return refused(context, node, "an amount is {\"amount\":\"1234.50\",\"currency\":\"EUR\"}");
      }
      try {
        return Amounts.of(amount.asText(), currency.asText());
      } catch (IllegalArgumentException e) {
        return refused(context, node, String.valueOf(e.getMessage()));
      }
    }
  }

  private static @Nullable Money refused(DeserializationContext context, JsonNode node, String why)
      throws IOException {
    return (Money) context.handleWeirdStringValue(Money.class, node.toString(), why);
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

  private static final class DecimalReader extends StdDeserializer<BigDecimal> {
    private static final long serialVersionUID = 1L;

    DecimalReader() {
      super(BigDecimal.class);
    }

    @Override
    public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
      }
      var text = parser.getText();
      return Amounts.isDecimal(text)
          ? new BigDecimal(text)
          : (BigDecimal)
              context.handleWeirdStringValue(BigDecimal.class, text, "not a plain decimal");
    }
  }
}
