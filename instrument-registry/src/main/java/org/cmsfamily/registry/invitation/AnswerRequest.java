package org.cmsfamily.registry.invitation;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.request.CodePatterns;
import org.jspecify.annotations.Nullable;

/**
 * How an invitation is answered.
 *
 * @param decision the addressee's own decision, which an answer needs and a refusal may have
 */
public record AnswerRequest(
    @NotNull Answer outcome,
    @Nullable @Pattern(regexp = CodePatterns.KEY, message = CodePatterns.KEY_FORM) String decision,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  /** The two ways. */
  public enum Answer {
    @JsonProperty("answered")
    ANSWERED,
    @JsonProperty("declined")
    DECLINED;

    InvitationStatus status() {
      return this == ANSWERED ? InvitationStatus.ANSWERED : InvitationStatus.DECLINED;
    }
  }

  @Override
  public void check(Violations violations) {
    if (outcome == Answer.ANSWERED && decision == null) {
      violations.add("/decision", Text.of("answer-needs-decision"));
    }
  }
}
