package org.cmsfamily.registry.family;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** The day that it shall be in a family. */
public record BusinessDateRequest(
    @NotNull LocalDate date, @Nullable @Size(max = 160) String actingAs) implements Request {}
