package org.cmsfamily.workbench.invitation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.TransmittalRequest;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form that sends a transmittal. */
public record TransmittalForm(
    @RestForm @Nullable String toBody,
    @RestForm @Nullable String toMeeting,
    @RestForm @Nullable List<String> decisions,
    @RestForm @Nullable String documents,
    @RestForm @Nullable List<String> answers,
    @RestForm @Nullable String sentOn) {

  Typed fill(Typed typed) {
    return typed
        .with("toBody", toBody)
        .with("toMeeting", toMeeting)
        .with("decisions", joined(decisions))
        .with("documents", documents)
        .with("answers", joined(answers))
        .with("sentOn", sentOn);
  }

  static TransmittalRequest request(Typed typed, @Nullable String actingAs) {
    return new TransmittalRequest(
        typed.filled("toBody"),
        typed.filled("toMeeting"),
        typed.list("decisions"),
        lines(typed.value("documents")),
        typed.list("answers"),
        typed.filled("sentOn"),
        actingAs);
  }

  private static String joined(@Nullable List<String> chosen) {
    return String.join(",", Optional.ofNullable(chosen).orElse(List.of()));
  }

  private static List<String> lines(String text) {
    return Arrays.stream(text.split("\n"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
