package org.cmsfamily.registry.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A decision after an act.
 *
 * @param invitations the ids of the invitations that the act issued
 * @param version the decision's version, which the answer carries as its ETag
 */
public record DecisionResult(
    @JsonUnwrapped DecisionState decision, List<String> invitations, @JsonIgnore long version) {

  static DecisionResult of(Decision decision, List<String> invitations) {
    return new DecisionResult(DecisionState.withWaiting(decision), invitations, decision.version());
  }
}
