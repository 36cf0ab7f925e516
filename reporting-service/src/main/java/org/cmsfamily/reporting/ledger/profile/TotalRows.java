package org.cmsfamily.reporting.ledger.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * By what a row of totals is known; it is no line, and must be the sum of those of its currency.
 *
 * @param column a heading
 * @param begins how what stands there begins
 */
public record TotalRows(
    @NotBlank @Size(max = 200) String column, @NotBlank @Size(max = 100) String begins) {}
