package org.cmsfamily.registry.decision;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cmsfamily.registry.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * That the condition of a conditional adoption is met.
 *
 * @param on since when; today unless given
 */
public record ConditionMetRequest(
    @Nullable LocalDate on, @Nullable @Size(max = 160) String actingAs) implements Request {}
