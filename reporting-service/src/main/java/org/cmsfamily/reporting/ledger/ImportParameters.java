package org.cmsfamily.reporting.ledger;

import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Where a file comes from, and who sends it; all but the capacity are needed.
 *
 * @param family whose ledger it goes to
 * @param payer whose fund was charged
 * @param sourceSystem the accounting system, as the payer names it
 * @param layout {@code skein}; {@code profile} to read it by the payer's newest profile of the
 *     source system
 * @param progress a name under which it can be read how far the import has come
 * @param actingAs the capacity, if several allow it
 */
record ImportParameters(
    @RestQuery @Nullable String family,
    @RestQuery @Nullable String payer,
    @RestQuery @Nullable String sourceSystem,
    @RestQuery @Nullable LayoutName layout,
    @RestQuery @Nullable String progress,
    @RestQuery @Nullable String actingAs) {

  ImportSource source() {
    return ImportSource.of(family, payer, sourceSystem);
  }

  LayoutName ofLayout() {
    if (layout == null) {
      throw Parameter.invalid("layout", Text.of("name-the-layout"));
    }
    return layout;
  }
}
