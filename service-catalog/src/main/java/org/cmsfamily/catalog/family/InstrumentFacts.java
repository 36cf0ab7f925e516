package org.cmsfamily.catalog.family;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A convention, agreement, MOU or initiative of the family.
 *
 * @param names by language; null where there is none in that language
 */
public record InstrumentFacts(
    String code,
    String family,
    @Nullable String shortName,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, @Nullable String> names) {

  /** Its short name and its full ones, as far as they are known. */
  Stream<String> known() {
    return Stream.concat(Stream.ofNullable(shortName), known(names));
  }

  /** The names of something, in whatever language there are any. */
  static Stream<String> known(Map<String, @Nullable String> names) {
    return names == null ? Stream.of() : names.values().stream().filter(Objects::nonNull);
  }
}
