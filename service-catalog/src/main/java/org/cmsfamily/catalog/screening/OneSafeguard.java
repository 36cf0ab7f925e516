package org.cmsfamily.catalog.screening;

import java.util.List;
import java.util.TreeMap;
import org.cmsfamily.catalog.safeguard.Case;
import org.cmsfamily.catalog.safeguard.Safeguard;
import org.cmsfamily.platform.problem.Violation;

/** A single safeguard asked again at a later step of the process. */
public final class OneSafeguard {

  private OneSafeguard() {}

  /** What keeps the rule from being proved to hold; nothing if it holds. */
  public static List<Violation> violations(Safeguard safeguard, Case c) {
    var judgement = Judgement.of(safeguard, safeguard.judge(c));
    return new Screening(c.on(), c.terms().fingerprint(), List.of(judgement), new TreeMap<>())
        .violations();
  }
}
