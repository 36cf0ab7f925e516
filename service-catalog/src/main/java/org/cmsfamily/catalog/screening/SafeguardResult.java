package org.cmsfamily.catalog.screening;

import java.util.List;
import org.cmsfamily.catalog.safeguard.Breach;
import org.cmsfamily.catalog.safeguard.Safeguard;
import org.cmsfamily.catalog.safeguard.Verdict;
import org.cmsfamily.platform.problem.Violation;

/**
 * One safeguard's verdict in plain form, as it is shown and stored.
 *
 * @param verdict satisfied, breached or not-assessable
 * @param breaches every one, if breached
 * @param missing everything that would have to be known
 */
public record SafeguardResult(
    String safeguard, String verdict, List<Breach> breaches, List<String> missing) {

  /** The rule holds. */
  public static final String SATISFIED = "satisfied";

  /** The rule is broken. */
  public static final String BREACHED = "breached";

  /** It is not known. */
  public static final String NOT_ASSESSABLE = "not-assessable";

  public SafeguardResult {
    breaches = List.copyOf(breaches);
    missing = List.copyOf(missing);
  }

  static SafeguardResult of(Safeguard safeguard, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Satisfied() ->
          new SafeguardResult(safeguard.name(), SATISFIED, List.of(), List.of());
      case Verdict.Breached(var breaches, var missing) ->
          new SafeguardResult(safeguard.name(), BREACHED, breaches, missing);
      case Verdict.NotAssessable(var missing) ->
          new SafeguardResult(safeguard.name(), NOT_ASSESSABLE, List.of(), missing);
    };
  }

  Violation notAssessable(String what) {
    return Violation.of(Safeguard.rule(safeguard), "", "not assessable: " + what);
  }

  /** The rule is proved to hold. */
  public boolean satisfied() {
    return verdict.equals(SATISFIED);
  }
}
