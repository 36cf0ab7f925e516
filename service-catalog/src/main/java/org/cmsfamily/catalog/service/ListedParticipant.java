package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.cmsfamily.catalog.terms.Participant;
import org.jspecify.annotations.Nullable;

/**
 * An instrument that takes part in a service of a list, or did.
 *
 * @param service the service's code
 * @param since its first day
 * @param until its last day; null while none is known
 */
public record ListedParticipant(
    @JsonIgnore String service,
    String instrument,
    Participant.Role role,
    LocalDate since,
    @Nullable LocalDate until) {}
