package org.cmsfamily.catalog.family;

import org.jspecify.annotations.Nullable;

/** An invitation by a decision, and the decision that answered it. */
public record InvitationFacts(
    String id, String family, String decision, String state, @Nullable String answeredBy) {}
