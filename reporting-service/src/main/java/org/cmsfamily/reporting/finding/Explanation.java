package org.cmsfamily.reporting.finding;

import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * What explains a finding: an Executive Secretary's words, or the recorded act that removed its
 * cause.
 *
 * @param by null of a recorded act
 */
public record Explanation(String text, LocalDate on, @Nullable Capacity by) {}
