package org.cmsfamily.reporting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.cmsfamily.platform.money.Quarter;
import org.jspecify.annotations.Nullable;

/** A quarter as its text, {@code 2027-Q1}. */
@Converter(autoApply = true)
class QuarterColumn implements AttributeConverter<Quarter, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Quarter quarter) {
    return quarter == null ? null : quarter.toString();
  }

  @Override
  public @Nullable Quarter convertToEntityAttribute(@Nullable String text) {
    return text == null ? null : Quarter.parse(text);
  }
}
