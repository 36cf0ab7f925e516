package org.cmsfamily.catalog.cost;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.cmsfamily.platform.json.ReadingFault;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/** Reads an amount in either of its forms; what is wrong is reported at its place. */
final class AmountReader extends StdDeserializer<Amount> {
  private static final long serialVersionUID = 1L;

  AmountReader() {
    super(Amount.class);
  }

  /** An amount of a currency that is not the plan's. */
  record WithCurrency(@Nullable String amount, @Nullable String currency) {}

  @Override
  public @Nullable Amount deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (parser.hasToken(JsonToken.START_OBJECT)) {
      var read = context.readValue(parser, WithCurrency.class);
      return read == null || read.amount() == null || read.currency() == null
          ? refused(context, "", Text.of("amount-and-currency"))
          : amount(context, read.amount(), read.currency());
    }
    return parser.hasToken(JsonToken.VALUE_STRING)
        ? amount(context, parser.getText(), null)
        : (Amount) context.handleUnexpectedToken(Amount.class, parser);
  }

  private @Nullable Amount amount(
      DeserializationContext context, String number, @Nullable String currency) throws IOException {
    if (!Amounts.isDecimal(number.strip())) {
      return refused(context, number, Text.of("not-plain-decimal"));
    }
    var decimal = new BigDecimal(number.strip());
    return decimal.signum() < 0
        ? refused(context, number, Text.of("amount-negative"))
        : new Amount(decimal, currency);
  }

  private @Nullable Amount refused(DeserializationContext context, String text, Text why)
      throws IOException {
    return (Amount) context.handleWeirdStringValue(Amount.class, text, ReadingFault.note(why));
  }
}
