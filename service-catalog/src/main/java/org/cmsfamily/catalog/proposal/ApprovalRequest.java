package org.cmsfamily.catalog.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a body decided, as its registrar enters it.
 *
 * @param decision the key of the body's decision
 * @param untilMeeting the code of a meeting, for a deferral
 * @param amended the terms as the body amended them, where it approves them so
 * @param reason what the body wishes, where it returns the terms
 */
public record ApprovalRequest(
    @NotNull @Size(min = 1, max = 160) String decision,
    @NotNull Outcome outcome,
    @Nullable @Size(max = 50) List<@NotNull @Valid Condition> conditions,
    @Nullable LocalDate until,
    @Nullable @Size(max = 64) String untilMeeting,
    @Nullable @Size(max = 5000) String reason,
    @Nullable @Valid Terms amended,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  @Override
  public void check(Violations violations) {
    if ((outcome == Outcome.APPROVED_AS_AMENDED) != (amended != null)) {
      violations.add("/amended", Text.of("amended-with-outcome"));
    }
    if (amended != null) {
      violations.addAll(amended.violations("/amended"));
    }
  }

  List<@NotNull @Valid Condition> conditionsOrNone() {
    return conditions == null ? List.of() : conditions;
  }
}
