package org.cmsfamily.workbench.registry;

import org.jspecify.annotations.Nullable;

/** At which meeting, and when, a transmittal was received or considered. */
public record ReceiptRequest(
    @Nullable String meeting, @Nullable String on, @Nullable String actingAs) {}
