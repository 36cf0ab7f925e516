package org.cmsfamily.registry.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/** Who is officer-in-charge from when to when; {@code to} is the day after its last. */
public record DelegationRequest(
    @NotNull @Size(min = 1, max = 60) String person,
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    @NotBlank @Size(max = 1000) String act,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  @Override
  public void check(Violations violations) {
    if (!from.isBefore(to)) {
      violations.add("/to", Text.of("delegation-ends-first"));
    }
  }
}
