package org.cmsfamily.registry.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.request.CodePatterns;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as whoever may appoint makes it; {@code to} is the day after its last.
 *
 * @param alsoFor further holders for whom the same act gives the person the same role, each an
 *     appointment of its own
 */
public record AppointmentRequest(
    @NotNull @Size(min = 1, max = 60) String person,
    @NotNull AppointedRole role,
    @NotNull @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
        String holder,
    @Nullable @Size(max = 50)
        List<
                @NotNull @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
                String>
            alsoFor,
    @NotNull LocalDate from,
    @Nullable LocalDate to,
    @NotBlank @Size(max = 1000) String act,
    @Nullable Boolean demonstration,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  @Override
  public void check(Violations violations) {
    if (to != null && !from.isBefore(to)) {
      violations.add("/to", Text.of("appointment-ends-first"));
    }
    var seen = new HashSet<>(Set.of(holder));
    for (int i = 0; i < others().size(); i++) {
      if (!seen.add(others().get(i))) {
        violations.add("/alsoFor/" + i, Text.of("named-already"));
      }
    }
  }

  /** The further holders. */
  List<@NotNull String> others() {
    return Objects.requireNonNullElse(alsoFor, List.of());
  }
}
