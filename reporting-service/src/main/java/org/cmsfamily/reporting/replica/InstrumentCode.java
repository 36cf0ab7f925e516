package org.cmsfamily.reporting.replica;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An instrument as the registry publishes it, as far as it is read here. */
public record InstrumentCode(
    String code, String family, @Nullable String shortName, @Nullable Map<String, String> names) {}
