package org.cmsfamily.reporting.ledger.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How the extract comes as a workbook.
 *
 * @param sheet the name of the sheet that is read; no other is looked at
 * @param headerRow the row on which the header begins; the first is 1
 * @param headerRows how many rows it takes, as where cells are merged; 1 unless said
 */
public record SheetForm(
    @NotBlank @Size(max = 100) String sheet,
    @NotNull @Min(1) @Max(1000) Integer headerRow,
    @Nullable @Min(1) @Max(5) Integer headerRows) {}
