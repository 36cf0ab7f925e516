package org.cmsfamily.workbench.visitor;

import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A choice that a cookie remembers, which carries nothing else. */
public final class Preference {
  private static final int ONE_YEAR_SECONDS = 31_536_000;

  private Preference() {}

  /** The cookie that remembers a choice for a year. */
  public static NewCookie remember(String name, @Nullable String value) {
    return new NewCookie.Builder(name)
        .value(Optional.ofNullable(value).orElse("").replaceAll("[^A-Za-z0-9._-]", ""))
        .path("/")
        .maxAge(ONE_YEAR_SECONDS)
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
