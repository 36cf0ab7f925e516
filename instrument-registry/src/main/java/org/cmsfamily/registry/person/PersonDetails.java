package org.cmsfamily.registry.person;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;

/** A person as it is shown, with what the caller may do now, or why not. */
public record PersonDetails(@JsonUnwrapped PersonView person, List<PossibleAct> acts) {

  public PersonDetails {
    acts = List.copyOf(acts);
  }
}
