package org.cmsfamily.reporting.known;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An instrument as the registry publishes it, as far as it is read here. */
public record KnownInstrument(
    String code, String family, @Nullable String shortName, @Nullable Map<String, String> names) {}
