package org.cmsfamily.workbench.registry;

import org.jspecify.annotations.Nullable;

/** Who is officer-in-charge from when until when; {@code to} is the day after the last. */
public record DelegationRequest(
    @Nullable String person,
    @Nullable String from,
    @Nullable String to,
    @Nullable String act,
    @Nullable String actingAs) {}
