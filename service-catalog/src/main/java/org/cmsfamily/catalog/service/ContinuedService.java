package org.cmsfamily.catalog.service;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.catalog.terms.FixedTerms;

/**
 * A service that other terms may continue.
 *
 * @param runs it has begun and is not over
 * @param text its present terms
 * @param begins its first day
 * @param members who take part and have not said that they leave
 * @param followed its next terms are approved already
 */
public record ContinuedService(
    String id,
    String family,
    boolean runs,
    FixedTerms text,
    LocalDate begins,
    Set<String> members,
    boolean followed) {

  public ContinuedService {
    members = Set.copyOf(members);
  }

  static ContinuedService of(Service service) {
    return new ContinuedService(
        service.id(),
        service.family(),
        service.stage().runs(),
        service.text(),
        service.begins(),
        new TreeSet<>(service.course().staying()),
        service.course().successor() != null);
  }
}
