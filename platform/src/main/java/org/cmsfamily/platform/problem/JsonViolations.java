package org.cmsfamily.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Collects every value of a request body that cannot be read, instead of ending at the first: an
 * unknown field, an unknown choice, a date that does not exist, an amount with too many decimals.
 * What cannot be read is read as missing.
 */
public final class JsonViolations extends DeserializationProblemHandler {

  private static final ThreadLocal<@Nullable Consumer<Violation>> COLLECTING = new ThreadLocal<>();

  /** Reading something while what cannot be read is collected. */
  public interface Reading<T> {
    /** Reads. */
    T read() throws IOException;
  }

  /** Reads to the end; each value that cannot be read goes to the collector. */
  public static <T> T collect(Consumer<Violation> collector, Reading<T> reading)
      throws IOException {
    COLLECTING.set(collector);
    try {
      return reading.read();
    } finally {
      COLLECTING.remove();
    }
  }

  /** What is wrong with a body that could not be read to its end. */
  public static Violation violation(JsonProcessingException error) {
    if (error instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return Violation.at(Pointer.of(mapping).text(), "cannot be read");
    }
    var at = error.getLocation();
    return Violation.at(
        "",
        at == null
            ? "is not JSON"
            : "is not JSON at line %s, column %s".formatted(at.getLineNr(), at.getColumnNr()));
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> deserializer,
      Object bean,
      String property)
      throws IOException {
    if (!collect(parser, "is not a field here")) {
      return false;
    }
    parser.skipChildren();
    return true;
  }

  @Override
  public @Nullable Object handleWeirdStringValue(
      DeserializationContext context, Class<?> type, String value, String message) {
    return collect(context.getParser(), JsonWords.weird(type, value, message)) ? null : NOT_HANDLED;
  }

  @Override
  public @Nullable Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> type, Number value, String message) {
    return collect(context.getParser(), JsonWords.expected(type)) ? null : NOT_HANDLED;
  }

  @Override
  public @Nullable Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType type,
      @Nullable JsonToken token,
      JsonParser parser,
      @Nullable String message)
      throws IOException {
    if (!collect(parser, JsonWords.expected(type.getRawClass()))) {
      return NOT_HANDLED;
    }
    parser.skipChildren();
    return null;
  }

  @Override
  public @Nullable Object handleInstantiationProblem(
      DeserializationContext context, Class<?> type, @Nullable Object argument, Throwable error) {
    var cause = error.getCause() == null ? error : error.getCause();
    var message =
        cause instanceof IllegalArgumentException
            ? String.valueOf(cause.getMessage())
            : "a required field is missing";
    return collect(context.getParser(), message) ? null : NOT_HANDLED;
  }

  private static boolean collect(JsonParser parser, String message) {
    var collector = COLLECTING.get();
    if (collector == null) {
      return false;
    }
    collector.accept(
        Violation.at(
            parser.getParsingContext().pathAsPointer().toString(), JsonWords.shortened(message)));
    return true;
  }
}
