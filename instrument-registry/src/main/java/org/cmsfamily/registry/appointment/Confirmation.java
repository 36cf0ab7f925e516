package org.cmsfamily.registry.appointment;

import java.time.Instant;
import org.cmsfamily.platform.actor.Capacity;

/** That a second office holder stands by an appointment. */
public record Confirmation(String person, Capacity capacity, Instant at) {}
