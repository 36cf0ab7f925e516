package org.cmsfamily.platform.request;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;

/** Whether a caller takes what is stored in one media type only, such as a file. */
public final class Accepted {
  private Accepted() {}

  /**
   * Goes on only if the Accept header allows the media type.
   *
   * @throws Problem 406 if it does not
   */
  public static void check(HttpHeaders headers, String mediaType) {
    var made = MediaType.valueOf(mediaType);
    if (headers.getAcceptableMediaTypes().stream().noneMatch(made::isCompatible)) {
      throw Problem.of(
          PlatformProblems.NOT_ACCEPTABLE, Text.of("it-is").with("mediaType", mediaType));
    }
  }
}
