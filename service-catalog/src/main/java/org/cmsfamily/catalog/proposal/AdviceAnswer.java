package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;

/** An Executive Secretary's answer to the advice; it goes with the advice to the bodies. */
public record AdviceAnswer(String instrument, int version, String text, String by, LocalDate on) {}
