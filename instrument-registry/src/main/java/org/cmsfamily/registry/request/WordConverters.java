package org.cmsfamily.registry.request;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.cmsfamily.platform.json.Words;
import org.jspecify.annotations.Nullable;

/** Reads the constants of enumerations in the query by their words. */
@Provider
public class WordConverters implements ParamConverterProvider {

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    return type.isEnum() ? new Converter<>(type) : null;
  }

  private record Converter<T>(Class<T> type) implements ParamConverter<T> {

    @Override
    public T fromString(String word) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> Words.of((Enum<?>) constant).equals(word))
          .findFirst()
          .orElseThrow(() -> new BadRequestException("No such choice: " + word));
    }

    @Override
    public String toString(T constant) {
      return Words.of((Enum<?>) constant);
    }
  }
}
