package org.cmsfamily.reporting.measurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * What a programme officer sends of a measurement.
 *
 * @param value a plain decimal, as text
 */
record MeasurementRequest(
    @NotNull Quarter quarter,
    @NotBlank @Size(max = 160) String indicator,
    @NotNull @Pattern(regexp = "-?\\d{1,15}(\\.\\d{1,6})?") String value,
    @Nullable @Size(max = 2000) String note,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {}
