package org.cmsfamily.reporting.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The settlement of the period, and of each of its quarters.
 *
 * @param period without lines while somebody has not closed one of its quarters
 * @param quarters those that all have closed
 * @param sinceStart the balance over all closed quarters up to the period's end; null in format 1
 */
public record Settlements(
    SettlementReport period,
    SortedMap<String, SettlementReport> quarters,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SettlementReport sinceStart) {}
