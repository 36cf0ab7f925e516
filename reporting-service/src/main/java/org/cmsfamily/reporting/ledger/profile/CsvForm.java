package org.cmsfamily.reporting.ledger.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How the extract comes as a text.
 *
 * @param headerRow the physical line on which the header begins; the first is 1
 * @param headerRows how many lines it takes; 1 unless said
 */
public record CsvForm(
    @NotNull Encoding encoding,
    @NotNull Separator separator,
    @NotNull @Min(1) @Max(1000) Integer headerRow,
    @Nullable @Min(1) @Max(5) Integer headerRows) {}
