package org.cmsfamily.registry.transmittal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.request.CodePatterns;
import org.jspecify.annotations.Nullable;

/**
 * What an office holder sends; a list left out is read as empty.
 *
 * @param sentOn the day on which it was sent, if that is recorded later; today unless given
 */
public record TransmittalRequest(
    @NotNull @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
        String toBody,
    @Nullable @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
        String toMeeting,
    @Size(max = 100)
        List<@Pattern(regexp = CodePatterns.KEY, message = CodePatterns.KEY_FORM) String> decisions,
    @Size(max = 100) List<@Size(min = 1, max = 500) String> documents,
    @Size(max = 100) List<@Size(min = 1, max = 60) String> answers,
    @Nullable LocalDate sentOn,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  public TransmittalRequest {
    decisions = Objects.requireNonNullElse(decisions, List.of());
    documents = Objects.requireNonNullElse(documents, List.of());
    answers = Objects.requireNonNullElse(answers, List.of());
  }

  @Override
  public void check(Violations violations) {
    if (decisions().isEmpty() && documents().isEmpty()) {
      violations.add("", Text.of("nothing-carried"));
    }
  }
}
