package org.cmsfamily.workbench.registry;

import org.jspecify.annotations.Nullable;

/** That a person is to hold a role for a holder; {@code to} is the day after its last. */
public record AppointmentRequest(
    @Nullable String person,
    @Nullable String role,
    @Nullable String holder,
    @Nullable String from,
    @Nullable String to,
    @Nullable String act,
    @Nullable String actingAs) {}
