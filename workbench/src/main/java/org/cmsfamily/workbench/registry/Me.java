package org.cmsfamily.workbench.registry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who the visitor is to the registry.
 *
 * @param person null if no person has the login
 * @param capacities those that count today, such as {@code AEWA:executive-secretary}
 * @param offices the same with their families
 */
public record Me(
    @Nullable String person, List<String> capacities, @Nullable List<HeldOffice> offices) {
  /** Somebody whom the registry does not know, or of whom it does not answer. */
  static final Me UNKNOWN = new Me(null, List.of(), List.of());

  /**
   * An office.
   *
   * @param family null of an office of the whole installation
   */
  public record HeldOffice(String capacity, @Nullable String family) {}

  /** The capacities that count in a family: its own, and those of the whole installation. */
  public List<String> capacitiesIn(String family) {
    if (offices == null) return capacities;
    return offices.stream()
        .filter(office -> office.family() == null || office.family().equals(family))
        .map(HeldOffice::capacity)
        .toList();
  }

  /** The family of the first office that is of one. */
  Optional<String> family() {
    return Optional.ofNullable(offices).orElse(List.of()).stream()
        .map(HeldOffice::family)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
