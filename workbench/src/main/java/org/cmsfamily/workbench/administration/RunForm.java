package org.cmsfamily.workbench.administration;

import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.RunRequest;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * Which reports the form asks for.
 *
 * @param progress the name under which the run can be followed
 */
public record RunForm(
    @RestForm @Nullable String period,
    @RestForm @Nullable String body,
    @RestForm @Nullable String since,
    @RestForm @Nullable String until,
    @RestForm @Nullable String progress) {

  Typed fill(Typed typed) {
    return typed
        .with("period", period)
        .with("body", body)
        .with("since", since)
        .with("until", until);
  }

  static RunRequest request(String family, Typed typed, @Nullable String actingAs) {
    return new RunRequest(
        family,
        typed.filled("period"),
        typed.filled("body"),
        typed.filled("since"),
        typed.filled("until"),
        actingAs);
  }
}
