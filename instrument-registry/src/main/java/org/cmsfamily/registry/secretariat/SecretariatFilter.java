package org.cmsfamily.registry.secretariat;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which secretariats a list shows.
 *
 * @param family the family's code
 */
public record SecretariatFilter(@RestQuery @Nullable String family) {}
