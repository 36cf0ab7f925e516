package org.cmsfamily.platform.request;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.function.Function;
import org.cmsfamily.platform.date.Dates;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.money.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of parameters: the words of enumerations as in JSON, dates, instants, quarters,
 * truth values. Nothing is guessed: what is none of them is refused.
 */
@Provider
public class ParameterValues implements ParamConverterProvider {

  @Override
  @SuppressWarnings("unchecked") // the converter of a type makes values of that type
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    var reader = reader(type);
    return reader == null ? null : (ParamConverter<T>) new Reading<>(reader);
  }

  /**
   * What reads values of the type; null if any text is one.
   *
   * <p>It throws an {@link IllegalArgumentException} for what is none.
   */
  static @Nullable Function<String, ?> reader(Class<?> type) {
    if (type.isEnum()) {
      return word -> constant(type.asSubclass(Enum.class), word);
    }
    return switch (type.getName()) {
      case "java.lang.Boolean" -> ParameterValues::truth;
      case "java.lang.Integer" -> Integer::valueOf;
      case "java.time.LocalDate" -> Dates::day;
      case "java.time.Instant" -> Dates::instant;
      case "org.cmsfamily.platform.money.Quarter" -> Quarter::parse;
      default -> null;
    };
  }

  private static Object constant(Class<?> type, String word) {
    for (var constant : type.getEnumConstants()) {
      if (Words.of((Enum<?>) constant).equals(word)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(word);
  }

  private static Boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private record Reading<T>(Function<String, T> reader) implements ParamConverter<T> {
    @Override
    public T fromString(String value) {
      return reader.apply(value);
    }

    @Override
    public String toString(T value) {
      return value instanceof Enum<?> constant ? Words.of(constant) : String.valueOf(value);
    }
  }
}
