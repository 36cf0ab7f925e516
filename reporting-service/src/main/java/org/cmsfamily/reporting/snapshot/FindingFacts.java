package org.cmsfamily.reporting.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.cmsfamily.platform.money.Quarter;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it stood when the report was issued.
 *
 * @param goneSince since when it is no longer so, though nobody has explained it
 */
public record FindingFacts(
    String id,
    @Nullable String service,
    @Nullable Quarter quarter,
    @Nullable Integer year,
    String kind,
    @Nullable String instrument,
    String state,
    String text,
    @Nullable Money amount,
    @Nullable String explanation,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate goneSince) {}
