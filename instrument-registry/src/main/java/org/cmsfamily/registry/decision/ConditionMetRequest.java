package org.cmsfamily.registry.decision;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * That a condition is met: that of a conditional adoption, or one that a provision sets and nothing
 * holds.
 *
 * @param provision the provision's number; null for the condition of the adoption
 * @param on since when; today unless given
 */
public record ConditionMetRequest(
    @Nullable @Size(max = 20) String provision,
    @Nullable LocalDate on,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {}
