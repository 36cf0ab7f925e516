package org.cmsfamily.registry.appointment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** The first day on which an appointment no longer holds. */
public record EndRequest(@NotNull LocalDate on, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
