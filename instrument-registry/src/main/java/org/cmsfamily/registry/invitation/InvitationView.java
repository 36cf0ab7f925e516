package org.cmsfamily.registry.invitation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as it is shown, with what the caller may do now, or why not.
 *
 * @param deadline the last day for its answer, that of the meeting that it looks to as it is known
 *     now; null if it looks to none, or its days are not known
 */
public record InvitationView(
    @JsonUnwrapped InvitationState invitation,
    @Nullable LocalDate deadline,
    List<PossibleAct> acts) {

  public InvitationView {
    acts = List.copyOf(acts);
  }
}
