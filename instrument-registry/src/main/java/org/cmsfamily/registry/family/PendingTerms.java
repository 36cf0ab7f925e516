package org.cmsfamily.registry.family;

import java.time.Instant;

/**
 * Roll-out and house rules as they shall be once a second office holder of the host has confirmed
 * them.
 *
 * @param decision the key of the decision, of the body reported to, that changes them
 * @param enteredBy the person who entered them
 */
public record PendingTerms(
    RollOut rollOut, HouseRules houseRules, String decision, String enteredBy, Instant enteredAt) {}
