package org.cmsfamily.workbench.call;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for the visitor, in one capacity.
 *
 * @param kind null if it is of a kind that is newer than these pages
 * @param subject the code or id of the thing and its title
 * @param link its path at its service
 * @param deadline the last day for it, if there is one
 * @param since when it began to wait
 * @param instrument the instrument that it is about, if it is about one
 */
public record InboxItem(
    @Nullable InboxKind kind,
    String capacity,
    String subject,
    String link,
    @Nullable LocalDate deadline,
    Instant since,
    @Nullable String instrument) {}
