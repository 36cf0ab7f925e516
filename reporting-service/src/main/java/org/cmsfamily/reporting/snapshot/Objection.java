package org.cmsfamily.reporting.snapshot;

import java.time.LocalDate;

/**
 * What a participant's Executive Secretary objects to; it is printed. Source: domain, section 3.
 *
 * @param revision the revision objected to
 */
public record Objection(int revision, String instrument, String text, LocalDate on) {}
