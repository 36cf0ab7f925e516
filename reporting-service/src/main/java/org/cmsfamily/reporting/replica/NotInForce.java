package org.cmsfamily.reporting.replica;

import org.jspecify.annotations.Nullable;

/**
 * A decision behind a running service that is no longer in force, as the catalog publishes it.
 *
 * @param kind what rests on it: {@code approval}, {@code mandate}, {@code budget}, or {@code
 *     pending-budget} where the next one was not adopted in time
 * @param decision its key, if it is known
 */
public record NotInForce(String instrument, String kind, @Nullable String decision, String text) {}
