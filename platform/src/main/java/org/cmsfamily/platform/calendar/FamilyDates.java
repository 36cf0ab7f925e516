package org.cmsfamily.platform.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of a family's record its calendar needs.
 *
 * @param zone its time zone, such as {@code Europe/Berlin}
 * @param businessDate its own business date; null if it is the clock's day
 */
public record FamilyDates(String code, String zone, @Nullable LocalDate businessDate) {}
