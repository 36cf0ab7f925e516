package org.cmsfamily.registry.decision;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions a list shows.
 *
 * @param family the family's code
 * @param instrument the instrument's code
 * @param body the body's code
 * @param meeting the code of the meeting at which they became what they are
 * @param status the status that they have on the day asked for
 */
public record DecisionFilter(
    @RestQuery @Nullable String family,
    @RestQuery @Nullable String instrument,
    @RestQuery @Nullable String body,
    @RestQuery @Nullable String meeting,
    @RestQuery @Nullable DecisionStatus status) {}
