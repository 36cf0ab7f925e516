package org.cmsfamily.workbench.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of ours to go to. What is none, such as an address elsewhere, is the first page, so that
 * no form and no link leads away.
 *
 * @param text path and parameters
 */
public record LocalPath(String text) {
  private static final Pattern PATH =
      Pattern.compile("/(?![/\\\\])[A-Za-z0-9/._~%?&=+:@!$'(),;*-]{0,2000}");

  public LocalPath {
    if (!PATH.matcher(text).matches()) throw new IllegalArgumentException("not a page of ours");
  }

  /** The page of a text, the first page if it is none. */
  public static LocalPath of(@Nullable String text) {
    return new LocalPath(text != null && PATH.matcher(text).matches() ? text : "/");
  }

  /** As the value of a parameter. */
  public String encoded() {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** For a redirect. */
  public URI uri() {
    return URI.create(isUri() ? text : "/");
  }

  private boolean isUri() {
    try {
      return !URI.create(text).isAbsolute();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
