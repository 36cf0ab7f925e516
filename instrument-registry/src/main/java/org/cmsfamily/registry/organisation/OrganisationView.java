package org.cmsfamily.registry.organisation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;

/** An organisation as it is shown, with what the caller may do now, or why not. */
public record OrganisationView(
    @JsonUnwrapped OrganisationState organisation, List<PossibleAct> acts) {

  public OrganisationView {
    acts = List.copyOf(acts);
  }
}
