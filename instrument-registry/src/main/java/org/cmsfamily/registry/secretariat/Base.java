package org.cmsfamily.registry.secretariat;

import org.jspecify.annotations.Nullable;

/**
 * Where an instrument is based on a day.
 *
 * @param secretariat the secretariat that serves it permanently, else ad interim
 * @param city that secretariat's seat; null if not known
 * @param country that seat's country; null if no seat is known
 */
public record Base(String secretariat, @Nullable String city, @Nullable String country) {

  /** Whether it is based in that city. */
  public boolean in(String other) {
    return other.equalsIgnoreCase(city);
  }
}
