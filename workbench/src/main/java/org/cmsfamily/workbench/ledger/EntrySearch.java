package org.cmsfamily.workbench.ledger;

import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.workbench.catalog.ServiceSummary;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which entries are shown, as the address of the page says it. */
public record EntrySearch(
    @RestQuery @Nullable String service,
    @RestQuery @Nullable String quarter,
    @RestQuery @Nullable String payer,
    @RestQuery @Nullable String cursor) {

  /** The same in a service, if none is chosen. */
  EntrySearch or(List<ServiceSummary> services) {
    if (filled(service) != null || services.isEmpty()) return this;
    return new EntrySearch(services.getFirst().code(), quarter, payer, cursor);
  }

  /** The service; null if there is none to choose. */
  public @Nullable String chosenService() {
    return filled(service);
  }

  /** The quarter; null shows all. */
  public @Nullable String chosenQuarter() {
    return filled(quarter);
  }

  /** The payer; null shows all. */
  public @Nullable String chosenPayer() {
    return filled(payer);
  }

  /** The page after this one. */
  public String after(String next) {
    return UriBuilder.fromPath("/ledger")
        .queryParam("service", "{service}")
        .queryParam("quarter", "{quarter}")
        .queryParam("payer", "{payer}")
        .queryParam("cursor", "{cursor}")
        .build(text(service), text(quarter), text(payer), next)
        .toString();
  }

  private static String text(@Nullable String value) {
    return Optional.ofNullable(value).orElse("").strip();
  }

  private static @Nullable String filled(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
