package org.cmsfamily.catalog.family;

import org.jspecify.annotations.Nullable;

/** An invitation by a decision, and the decision that answered it. */
public record Invitation(
    String id, String family, String decision, String state, @Nullable String answeredBy) {}
