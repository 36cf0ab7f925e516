package org.cmsfamily.registry.appointment;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That an appointment ends earlier than it would have.
 *
 * @param on the first day on which it no longer holds
 */
public record Ending(LocalDate on, Instant at) {}
