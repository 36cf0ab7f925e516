package org.cmsfamily.workbench.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language of one request: the visitor's choice, else what the browser asks for. */
@RequestScoped
public class SpokenLanguage {
  /** The cookie that remembers the choice. */
  public static final String COOKIE = "language";

  private final HttpHeaders headers;
  private @Nullable Language spoken;

  SpokenLanguage(HttpHeaders headers) {
    this.headers = headers;
  }

  /** Speaks a language whatever the visitor chose before. */
  public void speak(Language language) {
    spoken = language;
  }

  /** The language of the request, found out once: a page asks for it with each name. */
  public Language get() {
    if (spoken == null) spoken = wanted();
    return spoken;
  }

  private Language wanted() {
    return chosen().orElseGet(() -> Language.accepted(headers.getAcceptableLanguages()));
  }

  private Optional<Language> chosen() {
    return Optional.ofNullable(headers.getCookies().get(COOKIE))
        .flatMap(cookie -> Language.of(cookie.getValue()));
  }
}
