package org.cmsfamily.workbench.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/** The language of one request: the visitor's choice, else what the browser asks for. */
@RequestScoped
public class SpokenLanguage {
  /** The cookie that remembers the choice. */
  public static final String COOKIE = "language";

  private final HttpHeaders headers;

  SpokenLanguage(HttpHeaders headers) {
    this.headers = headers;
  }

  public Language get() {
    return chosen().orElseGet(() -> Language.accepted(headers.getAcceptableLanguages()));
  }

  private Optional<Language> chosen() {
    return Optional.ofNullable(headers.getCookies().get(COOKIE))
        .flatMap(cookie -> Language.of(cookie.getValue()));
  }
}
