package org.cmsfamily.workbench.invitation;

import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.AnswerRequest;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * The form that answers an invitation.
 *
 * @param older that the decision answers it although it is older
 */
public record AnswerForm(
    @RestForm @Nullable String outcome,
    @RestForm @Nullable String decision,
    @RestForm @Nullable String older) {

  Typed fill(Typed typed) {
    return typed.with("outcome", outcome).with("decision", decision).with("older", older);
  }

  static AnswerRequest request(Typed typed, @Nullable String actingAs) {
    return new AnswerRequest(typed.filled("outcome"), typed.filled("decision"), actingAs);
  }
}
