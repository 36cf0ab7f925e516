package org.cmsfamily.workbench.finding;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import org.cmsfamily.workbench.reporting.Finding;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which findings are shown, as the address of the page says it: the open ones, unless it does. */
public record FindingFilter(
    @RestQuery @Nullable String state,
    @RestQuery @Nullable String kind,
    @RestQuery @Nullable String service,
    @RestQuery @Nullable String cursor) {

  /** The state shown; null shows all. */
  public @Nullable String chosenState() {
    return filled(Optional.ofNullable(state).orElse(Finding.State.OPEN.word()));
  }

  /** The kind shown; null shows all. */
  public @Nullable String chosenKind() {
    return filled(kind);
  }

  /** The service shown; null shows all. */
  public @Nullable String chosenService() {
    return filled(service);
  }

  /** The page after this one. */
  public String after(String next) {
    return UriBuilder.fromPath("/findings")
        .queryParam("state", "{state}")
        .queryParam("kind", "{kind}")
        .queryParam("service", "{service}")
        .queryParam("cursor", "{cursor}")
        .build(text(chosenState()), text(chosenKind()), text(chosenService()), next)
        .toString();
  }

  private static String text(@Nullable String value) {
    return Optional.ofNullable(value).orElse("");
  }

  private static @Nullable String filled(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
