package org.cmsfamily.registry.budget;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;

/** A budget as it is shown, with what the caller may do now, or why not. */
public record BudgetView(@JsonUnwrapped BudgetState budget, List<PossibleAct> acts) {

  public BudgetView {
    acts = List.copyOf(acts);
  }
}
