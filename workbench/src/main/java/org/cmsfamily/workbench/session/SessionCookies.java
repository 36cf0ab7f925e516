package org.cmsfamily.workbench.session;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;

/** The cookies in which the identity provider's tokens are, encrypted. */
public final class SessionCookies {

  private SessionCookies() {}

  /** What takes away all of them that a request carries. */
  public static NewCookie[] removed(HttpHeaders request) {
    return request.getCookies().keySet().stream()
        .filter(name -> name.startsWith(Providers.SESSION))
        .map(SessionCookies::removed)
        .toArray(NewCookie[]::new);
  }

  private static NewCookie removed(String name) {
    return new NewCookie.Builder(name)
        .value("")
        .path("/")
        .maxAge(0)
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
