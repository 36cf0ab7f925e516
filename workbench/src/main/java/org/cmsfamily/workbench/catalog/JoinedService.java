package org.cmsfamily.workbench.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A common service with all who take part in it, or did.
 *
 * @param titles by language
 */
public record JoinedService(
    String code,
    Map<String, String> titles,
    LocalDate start,
    boolean demonstration,
    List<Participant> participants) {

  /**
   * One of them.
   *
   * @param since its first day
   * @param until its last day; null while none is known
   */
  public record Participant(String instrument, LocalDate since, @Nullable LocalDate until) {}
}
