package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A goal that the service serves.
 *
 * @param indicator by what it is measured; null in a draft that does not say yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Purpose(@NotNull Goal goal, @Nullable @Valid Indicator indicator) {}
