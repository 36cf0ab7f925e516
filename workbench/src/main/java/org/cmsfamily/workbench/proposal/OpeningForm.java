package org.cmsfamily.workbench.proposal;

import java.util.List;
import java.util.Optional;
import org.cmsfamily.workbench.page.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * The form that opens a proposal; its fields are named by their place in what is sent.
 *
 * @param participants the instruments that are to take part, the lead among them
 */
public record OpeningForm(
    @RestForm("terms/serviceCode") @Nullable String serviceCode,
    @RestForm("terms/title") @Nullable String title,
    @RestForm("terms/areas") List<String> areas,
    @RestForm("terms/participants") List<String> participants,
    @RestForm @Nullable String lead,
    @RestForm("terms/start") @Nullable String start,
    @RestForm("terms/end") @Nullable String end) {

  Typed fill(Typed typed) {
    return typed
        .with("terms/serviceCode", text(serviceCode))
        .with("terms/title", text(title))
        .with("terms/areas", String.join(",", areas))
        .with("terms/participants", String.join(",", participants))
        .with("lead", text(lead))
        .with("terms/start", text(start))
        .with("terms/end", text(end));
  }

  private static String text(@Nullable String value) {
    return Optional.ofNullable(value).orElse("");
  }
}
