package org.cmsfamily.workbench.catalog;

import org.jspecify.annotations.Nullable;

/** Sends the terms to a body. */
public record TermsSubmissionRequest(
    @Nullable String body,
    @Nullable String meeting,
    @Nullable String agendaItem,
    @Nullable String symbol,
    @Nullable String draftDecision,
    @Nullable String actingAs) {}
