package org.cmsfamily.workbench.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body.
 *
 * @param ordinal such as 45, or a name of its own
 */
public record Meeting(
    String code,
    String body,
    String ordinal,
    @Nullable String label,
    @Nullable LocalDate start,
    @Nullable String city) {}
