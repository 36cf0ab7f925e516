package org.cmsfamily.registry.invitation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;

/** An invitation as it is shown, with what the caller may do now, or why not. */
public record InvitationView(@JsonUnwrapped InvitationState invitation, List<PossibleAct> acts) {

  public InvitationView {
    acts = List.copyOf(acts);
  }
}
