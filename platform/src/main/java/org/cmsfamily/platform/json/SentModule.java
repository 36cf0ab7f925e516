package org.cmsfamily.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Deserializers;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.function.Function;
import org.cmsfamily.platform.date.Dates;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * Values as callers send them, more strictly than this system reads what it wrote itself: each only
 * as its own kind of JSON, dates that a date can be, amounts with the decimals of their currency.
 * An {@code Optional} that is left out is null, one that is given as null is empty: so what a
 * correction leaves as it was is told from what it clears.
 */
final class SentModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  SentModule() {
    addDeserializer(String.class, new Text<>(String.class, text -> text));
    addDeserializer(LocalDate.class, new Text<>(LocalDate.class, Dates::day));
    addDeserializer(YearMonth.class, new Text<>(YearMonth.class, Dates::month));
    addDeserializer(Instant.class, new Text<>(Instant.class, Dates::instant));
    addDeserializer(Quarter.class, new Text<>(Quarter.class, Quarter::parse));
    addDeserializer(Year.class, new YearNumber());
    addKeyDeserializer(Year.class, new YearKey());
    addDeserializer(Boolean.class, new TruthValue());
    addDeserializer(BigDecimal.class, new NumberModule.DecimalReader(Amounts::isDecimal));
    addDeserializer(Money.class, new MoneyModule.MoneyReader(Amounts::of));
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addDeserializers(new Jdk8Deserializers(true));
  }

  /** What is sent as a text, and as nothing else. */
  private static final class Text<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<String, T> reader;

    Text(Class<T> type, Function<String, T> reader) {
      super(type);
      this.reader = reader;
    }

    @Override
    @SuppressWarnings("unchecked") // what a handler gives instead is of the type, or null
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return (T) context.handleUnexpectedToken(_valueClass, parser);
      }
      var text = parser.getText();
      try {
        return reader.apply(text);
      } catch (IllegalArgumentException e) {
        return (T) context.handleWeirdStringValue(_valueClass, text, "%s", e.getMessage());
      }
    }
  }

  /** A year is sent as a number, or as a text like the keys of a map. */
  private static final class YearNumber extends StdScalarDeserializer<Year> {
    private static final long serialVersionUID = 1L;

    YearNumber() {
      super(Year.class);
    }

    @Override
    public @Nullable Year deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)
          && !parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
        return (Year) context.handleUnexpectedToken(Year.class, parser);
      }
      var text = parser.getText();
      try {
        return Dates.year(text);
      } catch (IllegalArgumentException e) {
        return (Year) context.handleWeirdStringValue(Year.class, text, "%s", e.getMessage());
      }
    }
  }

  private static final class YearKey extends KeyDeserializer {

    @Override
    public @Nullable Object deserializeKey(String key, DeserializationContext context)
        throws IOException {
      try {
        return Dates.year(key);
      } catch (IllegalArgumentException e) {
        return context.handleWeirdKey(Year.class, key, "%s", e.getMessage());
      }
    }
  }

  private static final class TruthValue extends StdScalarDeserializer<Boolean> {
    private static final long serialVersionUID = 1L;

    TruthValue() {
      super(Boolean.class);
    }

    @Override
    public @Nullable Boolean deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return switch (parser.currentToken()) {
        case VALUE_TRUE -> Boolean.TRUE;
        case VALUE_FALSE -> Boolean.FALSE;
        default -> (Boolean) context.handleUnexpectedToken(Boolean.class, parser);
      };
    }
  }
}
