package org.cmsfamily.registry.body;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which bodies a list shows.
 *
 * @param family the family's code
 * @param instrument the instrument's code
 */
public record BodyFilter(
    @RestQuery @Nullable String family, @RestQuery @Nullable String instrument) {}
