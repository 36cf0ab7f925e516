package org.cmsfamily.workbench.reporting;

import org.jspecify.annotations.Nullable;

/** Puts a report under the symbol of a meeting's document. */
public record PaperRequest(
    @Nullable String meeting,
    @Nullable String agendaItem,
    @Nullable String symbol,
    @Nullable String actingAs) {}
