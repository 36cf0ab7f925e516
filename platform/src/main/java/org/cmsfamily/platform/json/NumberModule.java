package org.cmsfamily.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Predicate;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * How numbers are written: a decimal as a plain string, so that none with a fraction passes through
 * binary floating point; a whole number as a JSON number without fraction or exponent.
 */
final class NumberModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  NumberModule() {
    addSerializer(BigDecimal.class, new DecimalWriter());
    addDeserializer(BigDecimal.class, new DecimalReader(Amounts::isWritten));
    addDeserializer(Integer.class, new WholeNumber());
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

  static final class DecimalReader extends StdDeserializer<BigDecimal> {
    private static final long serialVersionUID = 1L;
    private final transient Predicate<String> form;

    DecimalReader(Predicate<String> form) {
      super(BigDecimal.class);
      this.form = form;
    }

    @Override
    public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
      }
      var text = parser.getText();
      return form.test(text)
          ? new BigDecimal(text)
          : (BigDecimal)
              context.handleWeirdStringValue(
                  BigDecimal.class, text, ReadingFault.note(Text.of("must-be-decimal")));
    }
  }

  private static final class WholeNumber extends StdScalarDeserializer<Integer> {
    private static final long serialVersionUID = 1L;

    WholeNumber() {
      super(Integer.class);
    }

    @Override
    public @Nullable Integer deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      boolean fits =
          parser.hasToken(JsonToken.VALUE_NUMBER_INT)
              && parser.getNumberType() == JsonParser.NumberType.INT;
      return fits
          ? Integer.valueOf(parser.getIntValue())
          : (Integer) context.handleUnexpectedToken(Integer.class, parser);
    }
  }
}
