package org.cmsfamily.catalog.screening;

import com.fasterxml.jackson.databind.JsonNode;
import org.cmsfamily.catalog.terms.InvalidTerms;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;

/** Terms as they are sent. */
public final class SentTerms {

  private SentTerms() {}

  /**
   * Reads the member {@code terms} of a request.
   *
   * @throws Problem 400 listing every fault of form with its pointer into the request
   */
  public static Terms read(JsonNode json) {
    try {
      return Terms.read(json);
    } catch (InvalidTerms e) {
      var violations =
          e.faults().stream()
              .map(fault -> Violation.at("/terms" + fault.pointer(), fault.message()))
              .toList();
      throw Problem.of(PlatformProblems.INVALID, violations.size() + " in the terms to mend")
          .with(violations);
    }
  }
}
