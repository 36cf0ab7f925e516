package org.cmsfamily.catalog.safeguard;

import java.time.LocalDate;

/**
 * What someone did to the proposal.
 *
 * @param name the act's name
 * @param person the person's id
 * @param role of the capacity that was named
 * @param holder of the capacity that was named
 * @param on business day
 */
public record Act(String name, String person, String role, String holder, LocalDate on) {}
