package org.cmsfamily.registry.family;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;

/** A family as it is shown, with what the caller may do now, or why not. */
public record FamilyView(@JsonUnwrapped FamilyState family, List<PossibleAct> acts) {

  public FamilyView {
    acts = List.copyOf(acts);
  }
}
