package org.cmsfamily.reporting.rate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rate as it was recorded: the published one, or a correction of one that was recorded wrongly.
 *
 * @param version 1 for the first of its currency and day; each correction is the next
 * @param corrects the published table that the correction follows; null for the first
 * @param recordedOn null if that was not yet noted
 */
record RecordedRate(
    Rate rate, int version, @Nullable String corrects, @Nullable LocalDate recordedOn) {}
