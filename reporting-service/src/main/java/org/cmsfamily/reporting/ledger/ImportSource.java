package org.cmsfamily.reporting.ledger;

import java.util.regex.Pattern;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Where a ledger file comes from.
 *
 * @param family whose ledger it goes to
 * @param payer whose fund was charged
 * @param sourceSystem the accounting system, as the payer names it
 */
record ImportSource(String family, String payer, String sourceSystem) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}");

  /**
   * Reads the query parameters of an import.
   *
   * @throws org.cmsfamily.platform.problem.Problem 400 if one is missing or not valid
   */
  static ImportSource of(
      @Nullable String family, @Nullable String payer, @Nullable String sourceSystem) {
    if (sourceSystem == null || !NAME.matcher(sourceSystem).matches()) {
      throw Parameter.invalid("sourceSystem", Text.of("name-the-source-system"));
    }
    return new ImportSource(
        Parameter.needed("family", family), Parameter.needed("payer", payer), sourceSystem);
  }
}
