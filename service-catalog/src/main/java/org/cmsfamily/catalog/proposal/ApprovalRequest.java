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
 */
public record ApprovalRequest(
    @NotNull @Size(min = 1, max = 160) String decision,
    @NotNull Outcome outcome,
    @Nullable @Size(max = 50) List<@NotNull @Valid Condition> conditions,
    @Nullable LocalDate until,
    @Nullable @Size(max = 5000) String reason,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  List<@NotNull @Valid Condition> conditionsOrNone() {
    return conditions == null ? List.of() : conditions;
  }
}
