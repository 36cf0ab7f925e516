package org.cmsfamily.reporting.quarter;

import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;

/** That one participant closed the quarter: when, and in which capacity. */
public record Closing(LocalDate on, Capacity by) {}
