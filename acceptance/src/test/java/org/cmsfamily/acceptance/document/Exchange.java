package org.cmsfamily.acceptance.document;

import java.net.URI;
import org.cmsfamily.local.api.ApiResponse;
import org.jspecify.annotations.Nullable;

/**
 * A request and its answer.
 *
 * @param as who asked
 * @param request the body that was sent; null if none
 * @param answer what came back
 */
public record Exchange(String as, @Nullable String request, ApiResponse answer) {

  public String method() {
    return answer.call().substring(0, answer.call().indexOf(' '));
  }

  public URI address() {
    return URI.create(answer.call().substring(answer.call().indexOf(' ') + 1));
  }

  public String path() {
    return address().getRawPath();
  }

  /** The service's name, the first part of the path. */
  public String service() {
    return path().split("/", -1)[1];
  }

  public String contentType() {
    return answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
  }
}
