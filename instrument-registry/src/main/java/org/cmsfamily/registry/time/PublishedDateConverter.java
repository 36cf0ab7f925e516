package org.cmsfamily.registry.time;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a date as it was published. */
@Converter(autoApply = true)
public class PublishedDateConverter implements AttributeConverter<PublishedDate, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable PublishedDate date) {
    return date == null ? null : date.text();
  }

  @Override
  public @Nullable PublishedDate convertToEntityAttribute(@Nullable String text) {
    return text == null ? null : new PublishedDate(text);
  }
}
