package org.cmsfamily.workbench.catalog;

import org.jspecify.annotations.Nullable;

/** Records that an instrument takes part, by a decision of its own. */
public record ParticipationRequest(@Nullable String decision, @Nullable String actingAs) {}
