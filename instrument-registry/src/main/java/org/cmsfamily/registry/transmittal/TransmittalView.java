package org.cmsfamily.registry.transmittal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;

/** A transmittal as it is shown, with what the caller may do now, or why not. */
public record TransmittalView(@JsonUnwrapped TransmittalState transmittal, List<PossibleAct> acts) {

  public TransmittalView {
    acts = List.copyOf(acts);
  }
}
