package org.cmsfamily.registry.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.registry.decision.AddresseeState;
import org.jspecify.annotations.Nullable;

/** An invitation as the others know it, and as the API shows it. */
public record InvitationState(
    String id,
    String family,
    String decision,
    @Nullable String provision,
    String instrument,
    AddresseeState addressee,
    @Nullable String meeting,
    List<String> requests,
    InvitationStatus state,
    @Nullable String answeredBy,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate remindedOn,
    boolean demonstration,
    Instant recordedAt) {

  static InvitationState of(Invitation i) {
    return new InvitationState(
        i.id(),
        i.family(),
        i.decision(),
        i.provision(),
        i.instrument(),
        AddresseeState.of(i.addressee()),
        i.meeting(),
        i.requests(),
        i.status(),
        i.answeredBy(),
        i.remindedOn(),
        i.demonstration(),
        i.recordedAt());
  }
}
