package org.cmsfamily.reporting.snapshot;

import java.time.LocalDate;
import org.cmsfamily.platform.money.Quarter;
import org.jspecify.annotations.Nullable;

/** What a programme officer recorded of a service's progress in a quarter. */
public record ProgressFacts(
    String id,
    Quarter quarter,
    String instrument,
    String milestone,
    String narrative,
    @Nullable LocalDate recordedOn) {}
