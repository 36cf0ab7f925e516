package org.cmsfamily.registry.meeting;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings a list shows.
 *
 * @param family the family's code
 * @param body the body's code
 */
public record MeetingFilter(@RestQuery @Nullable String family, @RestQuery @Nullable String body) {}
