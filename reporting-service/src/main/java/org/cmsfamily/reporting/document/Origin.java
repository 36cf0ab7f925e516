package org.cmsfamily.reporting.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Where a figure comes from, one step back.
 *
 * @param rule how it follows from what is named: {@code phased-baseline}, {@code borne}, {@code
 *     sum}, {@code difference}, {@code restated}, {@code paid}, {@code balance}, {@code settles},
 *     {@code year-concerned}, {@code later-quarters}, {@code warning}, {@code finding}, {@code
 *     terms}, {@code share}, {@code part-of-year}
 * @param of other figures of the report, by JSON Pointer
 * @param lots sums of ledger lines
 * @param keys apportionment keys
 * @param decisions of governing bodies
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Origin(
    String rule, List<String> of, List<String> lots, List<String> keys, List<String> decisions) {

  static Origin of(String rule, String... figures) {
    return of(rule, List.of(figures));
  }

  static Origin of(String rule, List<String> figures) {
    return new Origin(rule, figures, List.of(), List.of(), List.of());
  }

  static Origin decided(String rule, List<String> decisions) {
    return new Origin(rule, List.of(), List.of(), List.of(), decisions);
  }

  static Origin booked(String rule, List<String> lots, List<String> keys) {
    return new Origin(rule, List.of(), lots, keys, List.of());
  }
}
