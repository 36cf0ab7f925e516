package org.cmsfamily.registry.secretariat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;

/** A secretariat as it is shown, with what the caller may do now, or why not. */
public record SecretariatView(@JsonUnwrapped SecretariatState secretariat, List<PossibleAct> acts) {

  public SecretariatView {
    acts = List.copyOf(acts);
  }
}
