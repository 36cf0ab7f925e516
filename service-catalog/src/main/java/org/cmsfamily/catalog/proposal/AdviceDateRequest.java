package org.cmsfamily.catalog.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** The last day on which advice is waited for. */
public record AdviceDateRequest(@NotNull LocalDate by, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
