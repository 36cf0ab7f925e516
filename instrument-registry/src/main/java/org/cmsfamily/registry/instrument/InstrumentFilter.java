package org.cmsfamily.registry.instrument;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which instruments a list shows.
 *
 * @param family the family's code
 * @param bonnBased whether they are based in the city of their family's roll-out on the day asked
 *     for; all unless given
 */
public record InstrumentFilter(
    @RestQuery @Nullable String family, @RestQuery @Nullable Boolean bonnBased) {}
