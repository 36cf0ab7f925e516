package org.cmsfamily.reporting.ledger;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cmsfamily.platform.json.Json;

/** Entries as JSON whose members bear the names of the columns; what is null is left out. */
final class EntryRows {

  private static final ObjectMapper COLUMNS =
      Json.configure(new JsonMapper())
          .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .setVisibility(PropertyAccessor.FIELD, Visibility.ANY)
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  private EntryRows() {}

  static String json(List<LedgerEntry> entries, Function<LedgerEntry, Set<String>> readers) {
    try {
      return COLUMNS.writeValueAsString(
          entries.stream().map(entry -> EntryEntity.of(entry, readers.apply(entry))).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
