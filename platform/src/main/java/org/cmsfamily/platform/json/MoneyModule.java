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
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.platform.wording.Text;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * Amounts in JSON: a plain decimal in quotes, and the currency's code. What callers send is read
 * more strictly than what this system wrote, which may be a sum of many.
 */
final class MoneyModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  MoneyModule() {
    addSerializer(Money.class, new MoneyWriter());
    addDeserializer(Money.class, new MoneyReader(Amounts::written));
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

  /** How the two members become an amount. */
  interface Rule {
    Money read(String amount, String currency);
  }

  static final class MoneyReader extends StdDeserializer<Money> {
    private static final long serialVersionUID = 1L;
    private final transient Rule rule;

    MoneyReader(Rule rule) {
      super(Money.class);
      this.rule = rule;
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
        return refused(context, node, Text.of("must-be-amount"));
      }
      try {
        return rule.read(amount.asText(), currency.asText());
      } catch (IllegalArgumentException e) {
        return refused(context, node, RefusedValue.why(e));
      }
    }
  }

  private static @Nullable Money refused(DeserializationContext context, JsonNode node, Text why)
      throws IOException {
    return (Money)
        context.handleWeirdStringValue(Money.class, node.toString(), ReadingFault.note(why));
  }
}
