package org.cmsfamily.registry.person;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which persons a list shows.
 *
 * @param family the family's code; those of all families for which the caller registers persons
 *     unless given
 * @param kind human or machine
 */
public record PersonFilter(
    @RestQuery @Nullable String family, @RestQuery @Nullable PersonKind kind) {}
