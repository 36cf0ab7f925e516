package org.cmsfamily.registry.body;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;

/** A body as it is shown, with what the caller may do now, or why not. */
public record BodyView(@JsonUnwrapped BodyState body, List<PossibleAct> acts) {

  public BodyView {
    acts = List.copyOf(acts);
  }
}
