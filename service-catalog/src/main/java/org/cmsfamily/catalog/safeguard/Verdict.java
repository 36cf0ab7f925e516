package org.cmsfamily.catalog.safeguard;

import java.util.List;

/** What a safeguard says of a case. */
public sealed interface Verdict {

  /** The rule holds, for every participant. */
  record Satisfied() implements Verdict {}

  /**
   * The rule is broken.
   *
   * @param breaches every one of them
   * @param missing what kept the rest from being assessed
   */
  record Breached(List<Breach> breaches, List<String> missing) implements Verdict {
    public Breached {
      breaches = List.copyOf(breaches);
      missing = List.copyOf(missing);
    }
  }

  /**
   * It is not known, which proves nothing.
   *
   * @param missing everything that would have to be known
   */
  record NotAssessable(List<String> missing) implements Verdict {
    public NotAssessable {
      missing = List.copyOf(missing);
    }
  }

  /** Breached if there is a breach; else not assessable if anything is missing; else satisfied. */
  static Verdict of(List<Breach> breaches, List<String> missing) {
    if (!breaches.isEmpty()) {
      return new Breached(breaches, missing);
    }
    return missing.isEmpty() ? new Satisfied() : new NotAssessable(missing);
  }
}
