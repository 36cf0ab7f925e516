package org.cmsfamily.workbench.audit;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import org.cmsfamily.workbench.call.Service;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whose audit trail is shown and of what, as the address of the page says it. */
public record Trail(
    @RestQuery @Nullable String service,
    @RestQuery @Nullable String thing,
    @RestQuery @Nullable String cursor) {

  /** The service that wrote it; the registry unless another is named. */
  public Service of() {
    return Optional.ofNullable(service).flatMap(Service::of).orElse(Service.REGISTRY);
  }

  /** The thing whose acts alone are shown; null shows all. */
  public @Nullable String aggregate() {
    return thing == null || thing.isBlank() ? null : thing.strip();
  }

  /** The page after this one. */
  public String after(String next) {
    return address("/audit").queryParam("cursor", "{cursor}").build(values(next)).toString();
  }

  /** The table of what is shown, to download. */
  public String table() {
    return address("/audit/acts.csv").build(values("")).toString();
  }

  private static UriBuilder address(String page) {
    return UriBuilder.fromPath(page)
        .queryParam("service", "{service}")
        .queryParam("thing", "{thing}");
  }

  private Object[] values(String next) {
    return new Object[] {of().root(), Optional.ofNullable(aggregate()).orElse(""), next};
  }
}
