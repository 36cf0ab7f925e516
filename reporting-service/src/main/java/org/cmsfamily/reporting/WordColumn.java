package org.cmsfamily.reporting;

import jakarta.persistence.AttributeConverter;
import org.cmsfamily.platform.json.Words;
import org.jspecify.annotations.Nullable;

/**
 * A constant as its word in JSON.
 *
 * @param <E> the enumeration
 */
public abstract class WordColumn<E extends Enum<E>> implements AttributeConverter<E, String> {

  private final Class<E> type;

  protected WordColumn(Class<E> type) {
    this.type = type;
  }

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable E constant) {
    return constant == null ? null : Words.of(constant);
  }

  @Override
  public @Nullable E convertToEntityAttribute(@Nullable String word) {
    return word == null
        ? null
        : Words.find(type, word)
            .orElseThrow(() -> new IllegalStateException("No %s is %s".formatted(type, word)));
  }
}
