package org.cmsfamily.platform.authority;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's role for one holder.
 *
 * @param holderKind instrument, body, secretariat, organisation or family
 * @param from first day
 * @param to the day after the last; null if open
 * @param act the named act of whoever appointed
 * @param status {@code awaiting-confirmation}, {@code counts} or {@code ended}
 * @param officerInChargeFor the appointment whose powers it delegates; null if it is no delegation
 */
public record AppointmentState(
    String id,
    String family,
    String person,
    String role,
    String holder,
    String holderKind,
    LocalDate from,
    @Nullable LocalDate to,
    String act,
    String status,
    Instant recordedAt,
    @Nullable String officerInChargeFor,
    boolean demonstration) {}
