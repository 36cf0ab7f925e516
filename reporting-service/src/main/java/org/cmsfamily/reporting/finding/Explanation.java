package org.cmsfamily.reporting.finding;

import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;

/** What an Executive Secretary says to a finding. */
public record Explanation(String text, LocalDate on, Capacity by) {}
