package org.cmsfamily.registry.confirmation;

import java.time.Instant;
import org.cmsfamily.platform.actor.Capacity;

/** That an office holder stands by what another one entered. */
public record Confirmation(String person, Capacity capacity, Instant at) {}
