package org.cmsfamily.workbench.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an office holder communicates to another body.
 *
 * @param answers the ids of the invitations that it answers
 * @param sentOn the day, if it was sent before today
 */
public record TransmittalRequest(
    @Nullable String toBody,
    @Nullable String toMeeting,
    List<String> decisions,
    List<String> documents,
    List<String> answers,
    @Nullable String sentOn,
    @Nullable String actingAs) {}
