package org.cmsfamily.reporting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.cmsfamily.platform.actor.Capacity;
import org.jspecify.annotations.Nullable;

/** A capacity as its text, {@code AEWA:executive-secretary}. */
@Converter(autoApply = true)
class CapacityColumn implements AttributeConverter<Capacity, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Capacity capacity) {
    return capacity == null ? null : capacity.toString();
  }

  @Override
  public @Nullable Capacity convertToEntityAttribute(@Nullable String text) {
    return text == null ? null : Capacity.parse(text);
  }
}
