package org.cmsfamily.registry.organisation;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations a list shows.
 *
 * @param family the family's code
 */
public record OrganisationFilter(@RestQuery @Nullable String family) {}
