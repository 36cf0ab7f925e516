package org.cmsfamily.catalog.analysis;

import java.util.List;
import java.util.Optional;

/** The analyses that are known. */
public record Analyses(List<Analysis> all) {

  /** None. */
  public static final Analyses NONE = new Analyses(List.of());

  public Analyses {
    all = List.copyOf(all);
  }

  /** An analysis by its code. */
  public Optional<Analysis> find(String code) {
    return all.stream().filter(analysis -> analysis.code().equals(code)).findFirst();
  }
}
