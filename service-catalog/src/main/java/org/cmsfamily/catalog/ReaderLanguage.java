package org.cmsfamily.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.cmsfamily.platform.wording.Language;

/** The language of whoever reads the answer to the present request. */
@ApplicationScoped
public class ReaderLanguage {
  private final HttpHeaders headers;

  ReaderLanguage(HttpHeaders headers) {
    this.headers = headers;
  }

  /** The one of ours that the request likes best. */
  public Language language() {
    return Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
