package org.cmsfamily.workbench.ledger;

import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;

/** The quarter of a service from whose page a file is imported. */
public record QuarterPlace(String service, String quarter) {

  static @Nullable QuarterPlace of(@Nullable String service, @Nullable String quarter) {
    if (service == null || quarter == null || service.isBlank() || quarter.isBlank()) return null;
    return new QuarterPlace(service, quarter);
  }

  /** The address of its page. */
  public String page() {
    return UriBuilder.fromPath("/quarters/{service}/{quarter}").build(service, quarter).toString();
  }
}
