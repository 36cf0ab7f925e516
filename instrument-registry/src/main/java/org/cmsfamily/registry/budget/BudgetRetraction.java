package org.cmsfamily.registry.budget;

import java.time.Instant;

/** That a budget nobody confirmed was taken back. */
public record BudgetRetraction(String reason, String person, Instant at) {}
