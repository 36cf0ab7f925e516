package org.cmsfamily.catalog.family;

import org.jspecify.annotations.Nullable;

/** A convention, agreement, MOU or initiative of the family. */
public record InstrumentFacts(String code, String family, @Nullable String shortName) {}
