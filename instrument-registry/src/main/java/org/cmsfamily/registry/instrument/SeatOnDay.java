package org.cmsfamily.registry.instrument;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an instrument is based on a day: the seat of the secretariat with the permanent serving
 * arrangement, else of the one with the interim; coordination never counts. It is computed and
 * never stored.
 *
 * @param instrument its code
 * @param day the day
 * @param bonnBased whether that is the city of the family's roll-out
 * @param secretariat the secretariat that serves it; null if none is known
 * @param city the secretariat's seat; null if not known
 * @param country that seat's country; null if no seat is known
 */
record SeatOnDay(
    String instrument,
    LocalDate day,
    boolean bonnBased,
    @Nullable String secretariat,
    @Nullable String city,
    @Nullable String country) {}
