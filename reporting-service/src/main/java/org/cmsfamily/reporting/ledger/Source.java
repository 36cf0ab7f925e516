package org.cmsfamily.reporting.ledger;

import java.util.List;
import java.util.regex.Pattern;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Where an extract comes from.
 *
 * @param family whose ledger it goes to
 * @param payer whose fund was charged
 * @param sourceSystem the accounting system, as the payer names it
 */
record Source(String family, String payer, String sourceSystem) {

  static final String LAYOUT = "skein";

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}");

  /**
   * Reads the query parameters of an import.
   *
   * @throws Problem 400 if one is missing or not valid
   */
  static Source of(
      @Nullable String family,
      @Nullable String payer,
      @Nullable String sourceSystem,
      @Nullable String layout) {
    if (!LAYOUT.equals(layout)) {
      throw invalid("layout", "The layout read here is '%s'".formatted(LAYOUT));
    }
    if (sourceSystem == null || !NAME.matcher(sourceSystem).matches()) {
      throw invalid("sourceSystem", "Name the source system in up to 64 letters, digits, . _ -");
    }
    return new Source(needed("family", family), needed("payer", payer), sourceSystem);
  }

  private static String needed(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw invalid(name, "Name the " + name);
    }
    return value;
  }

  private static Problem invalid(String name, String message) {
    return Problem.of(PlatformProblems.INVALID, message)
        .with(List.of(Violation.at("?" + name, message)));
  }
}
