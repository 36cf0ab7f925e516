package org.cmsfamily.workbench.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record of another service that could not be applied, without what it says.
 *
 * @param topic where it came from
 * @param key the thing that it is about, if it named one
 * @param version of the service that wrote it, if it named one
 * @param cause why it could not be applied
 */
public record DeadLetter(
    String id,
    String topic,
    int partition,
    long offset,
    @Nullable String key,
    @Nullable String version,
    String cause,
    Instant at) {}
