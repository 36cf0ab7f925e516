package org.cmsfamily.workbench.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Agrees to who takes part: all of them, by code. */
public record ParticipantsRequest(List<String> participants, @Nullable String actingAs) {}
