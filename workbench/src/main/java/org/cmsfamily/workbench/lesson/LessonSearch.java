package org.cmsfamily.workbench.lesson;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which lessons are shown, as the address of the page says it; what is empty restricts nothing. */
public record LessonSearch(
    @RestQuery @Nullable String q,
    @RestQuery @Nullable String area,
    @RestQuery @Nullable String instrument) {

  /** The words; null if there are none. */
  public @Nullable String words() {
    return filled(q);
  }

  /** The area; null shows all. */
  public @Nullable String chosenArea() {
    return filled(area);
  }

  /** The instrument that it is to be of use to; null shows all. */
  public @Nullable String chosenInstrument() {
    return filled(instrument);
  }

  private static @Nullable String filled(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
