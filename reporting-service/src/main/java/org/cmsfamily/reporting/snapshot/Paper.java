package org.cmsfamily.reporting.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * As what the report goes before its meeting.
 *
 * @param meeting code of the body's meeting
 * @param agendaItem such as {@code 12.3}
 * @param symbol of the meeting document, verbatim
 */
public record Paper(String meeting, @Nullable String agendaItem, @Nullable String symbol) {}
