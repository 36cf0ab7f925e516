package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;

/** The lead took the proposal back. */
record Withdrawal(String reason, String by, LocalDate on) {}
