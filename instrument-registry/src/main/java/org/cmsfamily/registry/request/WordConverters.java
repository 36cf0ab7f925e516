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

  private static final class Converter<T> implements ParamConverter<T> {

    private final Class<T> type;

    private Converter(Class<T> type) {
      this.type = type;
    }

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
