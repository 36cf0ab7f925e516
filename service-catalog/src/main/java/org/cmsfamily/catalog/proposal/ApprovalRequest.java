package org.cmsfamily.catalog.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * What a body decided, as its registrar enters it.
 *
 * @param decision the key of the body's decision
 * @param untilMeeting the code of a meeting, for a deferral
 * @param reason what the body wishes, where it returns the terms
 */
public record ApprovalRequest(
    @NotNull @Size(min = 1, max = 160) String decision,
    @NotNull Outcome outcome,
    @Nullable @Size(max = 50) List<@NotNull @Valid Condition> conditions,
    @Nullable LocalDate until,
    @Nullable @Size(max = 64) String untilMeeting,
    @Nullable @Size(max = 5000) String reason,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  List<@NotNull @Valid Condition> conditionsOrNone() {
    return conditions == null ? List.of() : conditions;
  }
}
