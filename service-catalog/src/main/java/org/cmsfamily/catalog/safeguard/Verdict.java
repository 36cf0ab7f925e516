package org.cmsfamily.catalog.safeguard;

import java.util.List;

/** What a safeguard says of a case; beside it may stand remarks, on which nothing hangs. */
public sealed interface Verdict {

  /** What may be of use to whoever decides: a house rule that advises, an exception relied on. */
  List<Ground> remarks();

  /** The rule holds, for every participant. */
  record Satisfied(List<Ground> remarks) implements Verdict {
    public Satisfied {
      remarks = List.copyOf(remarks);
    }

    /** Without a remark. */
    public Satisfied() {
      this(List.of());
    }
  }

  /**
   * The rule is broken.
   *
   * @param breaches every one of them
   * @param missing what kept the rest from being assessed
   */
  record Breached(List<Ground> breaches, List<Ground> missing, List<Ground> remarks)
      implements Verdict {
    public Breached {
      breaches = List.copyOf(breaches);
      missing = List.copyOf(missing);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * It is not known, which proves nothing.
   *
   * @param missing everything that would have to be known
   */
  record NotAssessable(List<Ground> missing, List<Ground> remarks) implements Verdict {
    public NotAssessable {
      missing = List.copyOf(missing);
      remarks = List.copyOf(remarks);
    }
  }

  /** Breached if there is a breach; else not assessable if anything is missing; else satisfied. */
  static Verdict of(List<Ground> breaches, List<Ground> missing, List<Ground> remarks) {
    if (!breaches.isEmpty()) {
      return new Breached(breaches, missing, remarks);
    }
    return missing.isEmpty() ? new Satisfied(remarks) : new NotAssessable(missing, remarks);
  }
}
