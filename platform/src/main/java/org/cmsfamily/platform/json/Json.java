package org.cmsfamily.platform.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The one way to read and write JSON: ISO 8601 dates, amounts as {@code
 * {"amount":"1234.50","currency":"EUR"}}, no binary floating point, duplicate keys refused.
 */
public final class Json {

  private static final ObjectMapper STRICT =
      configureForRequests(new JsonMapper())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  private static final ObjectMapper LENIENT =
      configure(new JsonMapper()).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private Json() {}

  /** For what a caller sends: an unknown field is an error. */
  public static ObjectMapper mapper() {
    return STRICT;
  }

  /** For records of other services and stored state: an unknown field is ignored. */
  public static ObjectMapper lenient() {
    return LENIENT;
  }

  /** Makes a mapper read what callers send, such as that of the HTTP layer. */
  public static ObjectMapper configureForRequests(ObjectMapper mapper) {
    return configure(mapper).registerModule(new SentModule());
  }

  /** Applies this configuration to a mapper. */
  public static ObjectMapper configure(ObjectMapper mapper) {
    mapper
        .registerModules(
            new JavaTimeModule(), new Jdk8Module(), new NumberModule(), new MoneyModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
        .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
        .setVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
        .setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);
    mapper.setConfig(
        mapper.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
    mapper
        .coercionConfigFor(LogicalType.Textual)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    return mapper;
  }

  /** Writes a value as JSON text. */
  public static String write(Object value) {
    try {
      return LENIENT.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A value as a JSON tree. */
  public static JsonNode tree(Object value) {
    return LENIENT.valueToTree(value);
  }

  /**
   * Reads stored or received state, ignoring unknown fields.
   *
   * @throws UnreadableJsonException if the text is no such state
   */
  public static <T> T read(String json, Class<T> type) {
    try {
      return LENIENT.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UnreadableJsonException(type.getSimpleName(), e);
    }
  }
}
