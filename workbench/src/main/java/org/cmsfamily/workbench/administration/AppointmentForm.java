package org.cmsfamily.workbench.administration;

import org.cmsfamily.workbench.page.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the forms of an appointment ask for. */
public record AppointmentForm(
    @RestForm @Nullable String person,
    @RestForm @Nullable String from,
    @RestForm @Nullable String to,
    @RestForm("act") @Nullable String instrumentOfAppointment,
    @RestForm @Nullable String on) {

  Typed fill(Typed typed) {
    return typed
        .with("person", person)
        .with("from", from)
        .with("to", to)
        .with("act", instrumentOfAppointment)
        .with("on", on);
  }
}
