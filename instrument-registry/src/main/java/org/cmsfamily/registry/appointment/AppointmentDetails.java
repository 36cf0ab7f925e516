package org.cmsfamily.registry.appointment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;

/** An appointment as it is shown, with what the caller may do now, or why not. */
public record AppointmentDetails(
    @JsonUnwrapped AppointmentView appointment, List<PossibleAct> acts) {

  public AppointmentDetails {
    acts = List.copyOf(acts);
  }
}
