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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects every value of a request body that cannot be read, instead of ending at the first: an
 * unknown field, an unknown choice, a date that does not exist, an amount with too many decimals.
 */
public final class JsonViolations extends DeserializationProblemHandler {

  private static final int MOST = 1000;
  private static final ThreadLocal<@Nullable List<Violation>> COLLECTED = new ThreadLocal<>();

  /** Reading something while what cannot be read is collected. */
  public interface Reading<T> {
    /** Reads. */
    T read() throws IOException;
  }

  /**
   * Reads to the end.
   *
   * @throws Problem 400 listing all that could not be read
   */
  public static <T> T allOf(Reading<T> reading) throws IOException {
    var collected = new ArrayList<Violation>();
    COLLECTED.set(collected);
    try {
      var result = reading.read();
      if (!collected.isEmpty()) {
        throw problem(collected);
      }
      return result;
    } catch (JsonProcessingException e) {
      if (collected.isEmpty()) {
        throw e;
      }
      throw problem(collected);
    } finally {
      COLLECTED.remove();
    }
  }

  static String toMend(List<Violation> violations) {
    return violations.size() == 1 ? "One thing to mend" : violations.size() + " things to mend";
  }

  private static Problem problem(List<Violation> collected) {
    return Problem.of(PlatformProblems.INVALID, toMend(collected)).with(collected);
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> deserializer,
      Object bean,
      String property)
      throws IOException {
    if (!collect(parser, "'%s' is not a field here".formatted(property))) {
      return false;
    }
    parser.skipChildren();
    return true;
  }

  @Override
  public @Nullable Object handleWeirdStringValue(
      DeserializationContext context, Class<?> type, String value, String message) {
    return collect(context.getParser(), "'%s': %s".formatted(value, message)) ? null : NOT_HANDLED;
  }

  @Override
  public @Nullable Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> type, Number value, String message) {
    return collect(context.getParser(), "%s: %s".formatted(value, message)) ? null : NOT_HANDLED;
  }

  @Override
  public @Nullable Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType type,
      @Nullable JsonToken token,
      JsonParser parser,
      @Nullable String message)
      throws IOException {
    if (!collect(
        parser, "%s cannot be read as %s".formatted(token, type.getRawClass().getSimpleName()))) {
      return NOT_HANDLED;
    }
    parser.skipChildren();
    return null;
  }

  @Override
  public @Nullable Object handleInstantiationProblem(
      DeserializationContext context, Class<?> type, @Nullable Object argument, Throwable error) {
    var collected = COLLECTED.get();
    if (collected == null) {
      return NOT_HANDLED;
    }
    var cause = error.getCause() == null ? error : error.getCause();
    if (!(cause instanceof NullPointerException) || collected.isEmpty()) {
      collect(
          context.getParser(),
          cause instanceof NullPointerException
              ? "A required field of %s is missing".formatted(type.getSimpleName())
              : String.valueOf(cause.getMessage()));
    }
    return null;
  }

  private static boolean collect(JsonParser parser, String message) {
    var collected = COLLECTED.get();
    if (collected == null) {
      return false;
    }
    if (collected.size() < MOST) {
      collected.add(
          Violation.at(parser.getParsingContext().pathAsPointer().toString(), shortened(message)));
    }
    return true;
  }

  static String pointer(JsonMappingException error) {
    var pointer = new StringBuilder();
    for (var step : error.getPath()) {
      pointer
          .append('/')
          .append(
              step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName());
    }
    return pointer.toString();
  }

  static String words(JsonProcessingException error) {
    var where = error.getLocation();
    var place =
        where == null
            ? ""
            : " (line %d, column %d)".formatted(where.getLineNr(), where.getColumnNr());
    return shortened(error.getOriginalMessage()) + place;
  }

  private static String shortened(String message) {
    return message.length() <= 300 ? message : message.substring(0, 300) + "…";
  }
}
