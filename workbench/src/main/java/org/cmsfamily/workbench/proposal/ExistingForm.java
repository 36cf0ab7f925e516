package org.cmsfamily.workbench.proposal;

import java.util.Optional;
import org.cmsfamily.workbench.page.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What the recording of a service that runs already asks for beside its terms.
 *
 * @param decision the key of the decision by which its lead takes part
 * @param since its real first day
 */
public record ExistingForm(@RestForm @Nullable String decision, @RestForm @Nullable String since) {

  Typed fill(Typed typed) {
    return typed
        .with("decision", Optional.ofNullable(decision).orElse(""))
        .with("since", Optional.ofNullable(since).orElse(""));
  }
}
