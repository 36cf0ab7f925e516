package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;

/** Something was taken back: the proposal by its lead, or the terms from a body. */
public record Withdrawal(String reason, String by, LocalDate on) {}
