package org.cmsfamily.catalog.safeguard;

import java.time.LocalDate;

/**
 * What someone did to the proposal.
 *
 * @param deed the act's name
 * @param person the person's id
 * @param role of the capacity that was named
 * @param holder of the capacity that was named
 * @param on business day
 */
public record DoneAct(String deed, String person, String role, String holder, LocalDate on) {}
