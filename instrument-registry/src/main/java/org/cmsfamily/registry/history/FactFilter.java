package org.cmsfamily.registry.history;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a list shows.
 *
 * @param kind the kind of the things, such as {@code body}
 * @param thing the code or id of one thing
 * @param family the family's code
 */
public record FactFilter(
    @RestQuery @Nullable String kind,
    @RestQuery @Nullable String thing,
    @RestQuery @Nullable String family) {}
