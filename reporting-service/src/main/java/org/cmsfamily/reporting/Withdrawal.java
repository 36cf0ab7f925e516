package org.cmsfamily.reporting;

import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;

/** That something was taken back: it no longer counts, and stays readable with the reason. */
public record Withdrawal(String reason, LocalDate on, Capacity by) {}
