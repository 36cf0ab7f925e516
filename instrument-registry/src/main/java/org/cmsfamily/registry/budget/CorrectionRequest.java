package org.cmsfamily.registry.budget;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.date.Dates;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.registry.request.CodePatterns;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a budget provides in a year after all.
 *
 * @param amount a plain decimal text in the budget's currency
 * @param reason why the figure was wrong
 */
public record CorrectionRequest(
    @NotNull @Pattern(regexp = CodePatterns.KEY) String line,
    @NotNull @Min(Dates.FIRST_YEAR) @Max(Dates.LAST_YEAR) Integer year,
    @NotNull @Size(min = 1, max = 30) String amount,
    @NotBlank @Size(max = 4000) String reason,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {}
