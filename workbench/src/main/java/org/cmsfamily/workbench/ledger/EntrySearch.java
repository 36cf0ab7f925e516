package org.cmsfamily.workbench.ledger;

import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.workbench.catalog.ServiceSummary;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are shown, as the address of the page says it.
 *
 * @param only those proposed to another to bear, or of a rate that was corrected since
 */
public record EntrySearch(
    @RestQuery @Nullable String service,
    @RestQuery @Nullable String quarter,
    @RestQuery @Nullable String payer,
    @RestQuery @Nullable String only,
    @RestQuery @Nullable String cursor) {
  private static final String PROPOSED = "proposed";
  private static final String WRONG_RATE = "wrong-rate";

  /** The same in a service, if none is chosen. */
  EntrySearch or(List<ServiceSummary> services) {
    if (filled(service) != null || services.isEmpty()) return this;
    return new EntrySearch(services.getFirst().code(), quarter, payer, only, cursor);
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

  /** Whether only those are shown that another than the payer is asked to bear, unanswered. */
  public @Nullable Boolean isProposed() {
    return isOnly(PROPOSED);
  }

  /** Whether only those are shown whose rate was corrected since. */
  public @Nullable Boolean isWrongRate() {
    return isOnly(WRONG_RATE);
  }

  /** Whether it shows less than what a service, a quarter and a payer have. */
  boolean isNarrowed() {
    return filled(only) != null;
  }

  private @Nullable Boolean isOnly(String which) {
    return which.equals(only) ? Boolean.TRUE : null;
  }

  /** The page after this one. */
  public String after(String next) {
    return UriBuilder.fromPath("/ledger")
        .queryParam("service", "{service}")
        .queryParam("quarter", "{quarter}")
        .queryParam("payer", "{payer}")
        .queryParam("only", "{only}")
        .queryParam("cursor", "{cursor}")
        .build(text(service), text(quarter), text(payer), text(only), next)
        .toString();
  }

  private static String text(@Nullable String value) {
    return Optional.ofNullable(value).orElse("").strip();
  }

  private static @Nullable String filled(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
