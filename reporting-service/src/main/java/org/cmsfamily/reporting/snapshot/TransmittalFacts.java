package org.cmsfamily.reporting.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A transmittal as the registry publishes it, as far as a report shows it. */
public record TransmittalFacts(
    String id,
    @Nullable String capacity,
    @Nullable String instrument,
    String toBody,
    @Nullable String toMeeting,
    @Nullable List<String> decisions,
    @Nullable List<String> documents,
    String state,
    @Nullable String receivedOn) {}
