package org.cmsfamily.registry.meeting;

/** What is recorded of a meeting was corrected, its days perhaps. */
public record MeetingCorrected(Meeting meeting) {}
