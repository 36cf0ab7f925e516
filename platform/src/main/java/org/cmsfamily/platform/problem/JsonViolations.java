package org.cmsfamily.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import java.io.IOException;
import java.time.Year;
import java.util.function.Supplier;
import org.cmsfamily.platform.json.ReadingFault;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * Collects every value of a request body that cannot be read, instead of ending at the first: an
 * unknown field, an unknown choice, a date that does not exist, an amount with too many decimals.
 * What cannot be read is read as missing.
 */
public final class JsonViolations extends DeserializationProblemHandler {

  private static final ThreadLocal<@Nullable Collector> COLLECTING = new ThreadLocal<>();

  /** Takes what is wrong. It is made only if it is wanted: of so many, not all are listed. */
  public interface Collector {
    /** Adds one, unless there are enough. */
    void add(Supplier<Violation> violation);
  }

  /** Reading something while what cannot be read is collected. */
  public interface Reading<T> {
    /** Reads. */
    T read() throws IOException;
  }

  /** Reads to the end; each value that cannot be read goes to the collector. */
  public static <T> T collect(Collector collector, Reading<T> reading) throws IOException {
    COLLECTING.set(collector);
    try {
      return reading.read();
    } finally {
      COLLECTING.remove();
    }
  }

  /** What is wrong with a body that could not be read to its end. */
  public static Violation violation(JsonProcessingException error) {
    if (error instanceof StreamConstraintsException) {
      return Violation.at("", Text.of("too-deep-or-long"));
    }
    if (error instanceof JsonMappingException mapping
        && mapping.getCause() instanceof StreamConstraintsException limit) {
      return violation(limit);
    }
    if (error instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return Violation.at(Pointer.of(mapping).text(), Text.of("cannot-be-read"));
    }
    var at = error.getLocation();
    return Violation.at(
        "",
        at == null
            ? Text.of("not-json")
            : Text.of("not-json-at").with("line", at.getLineNr()).with("column", at.getColumnNr()));
  }

  /** A record's unknown fields are read from a buffer, once the record itself has been read. */
  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> deserializer,
      Object bean,
      String property)
      throws IOException {
    var message = Text.of("not-a-field");
    boolean collected =
        parser.equals(context.getParser())
            ? collect(parser, message)
            : collect(() -> Pointer.of(context.getParser()).at(property), message);
    if (!collected) {
      return false;
    }
    skip(parser);
    return true;
  }

  @Override
  public @Nullable Object handleWeirdStringValue(
      DeserializationContext context, Class<?> type, String value, String message) {
    return collect(context.getParser(), JsonWords.weird(type, ReadingFault.take(message)))
        ? null
        : NOT_HANDLED;
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
    skip(parser);
    return null;
  }

  @Override
  public @Nullable Object handleInstantiationProblem(
      DeserializationContext context, Class<?> type, @Nullable Object argument, Throwable error) {
    var cause = error.getCause() == null ? error : error.getCause();
    var message =
        cause instanceof IllegalArgumentException
            ? JsonWords.weird(type, RefusedValue.why(cause))
            : Text.of("required-field");
    return collect(context.getParser(), message) ? null : NOT_HANDLED;
  }

  @Override
  public @Nullable Object handleMissingInstantiator(
      DeserializationContext context,
      Class<?> type,
      ValueInstantiator instantiator,
      @Nullable JsonParser parser,
      @Nullable String message)
      throws IOException {
    var at = parser == null ? context.getParser() : parser;
    if (!collect(at, JsonWords.expected(type))) {
      return NOT_HANDLED;
    }
    skip(at);
    return null;
  }

  @Override
  public @Nullable Object handleWeirdKey(
      DeserializationContext context, Class<?> type, String key, @Nullable String message) {
    if (!collect(
        () -> Pointer.of(context.getParser()),
        JsonWords.weird(type, ReadingFault.take(String.valueOf(message))))) {
      return NOT_HANDLED;
    }
    return placeholder(type);
  }

  /** A sorted map takes no null for a key; what it is read into is refused anyway. */
  private static Object placeholder(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return type == Year.class ? Year.of(1) : type == Integer.class ? (Object) 0 : NOT_HANDLED;
  }

  @Override
  public @Nullable JavaType handleUnknownTypeId(
      DeserializationContext context,
      JavaType base,
      String id,
      TypeIdResolver resolver,
      @Nullable String message) {
    return unknownKind(context, Text.of("unknown-kind").with("kind", id));
  }

  @Override
  public @Nullable JavaType handleMissingTypeId(
      DeserializationContext context,
      JavaType base,
      TypeIdResolver resolver,
      @Nullable String message) {
    return unknownKind(context, Text.of("kind-missing"));
  }

  /** What is of no known kind is read as missing: {@code Void} reads nothing. */
  private static @Nullable JavaType unknownKind(DeserializationContext context, Text message) {
    return collect(context.getParser(), message) ? context.constructType(Void.class) : null;
  }

  /** To the end of the value; an object may have been entered already. */
  private static void skip(JsonParser parser) throws IOException {
    parser.skipChildren();
    while (parser.hasToken(JsonToken.FIELD_NAME)) {
      parser.nextToken();
      parser.skipChildren();
      parser.nextToken();
    }
  }

  private static boolean collect(JsonParser parser, Text message) {
    var token = parser.currentToken();
    boolean inside = token != null && (token.isStructStart() || token == JsonToken.FIELD_NAME);
    var context = parser.getParsingContext();
    return collect(() -> Pointer.of(inside ? context.getParent() : context), message);
  }

  private static boolean collect(Supplier<Pointer> at, Text message) {
    var collector = COLLECTING.get();
    if (collector == null) {
      return false;
    }
    collector.add(() -> Violation.at(at.get().text(), shortened(message)));
    return true;
  }

  private static Text shortened(Text message) {
    var words = JsonWords.shortened(message.words());
    return words.equals(message.words()) ? message : message.saying(words);
  }
}
