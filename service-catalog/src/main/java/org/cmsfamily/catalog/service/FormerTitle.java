package org.cmsfamily.catalog.service;

import java.time.LocalDate;
import java.util.SortedMap;

/**
 * A title that a service bore before the terms that gave it another one. Source: domain, service.
 *
 * @param title in the original language
 * @param titles by language, the original among them
 * @param from the first day that it bore it
 * @param to the day after the last
 */
record FormerTitle(String title, SortedMap<String, String> titles, LocalDate from, LocalDate to) {

  /** It bore it on this day, or before it bore any. */
  boolean stoodOn(LocalDate day) {
    return day.isBefore(to);
  }
}
