package org.cmsfamily.registry.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;

/** A decision as it is shown, with what the caller may do now, or why not. */
public record DecisionView(@JsonUnwrapped DecisionState decision, List<PossibleAct> acts) {

  public DecisionView {
    acts = List.copyOf(acts);
  }
}
