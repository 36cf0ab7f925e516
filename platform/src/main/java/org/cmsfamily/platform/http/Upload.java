package org.cmsfamily.platform.http;

import java.nio.file.Path;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;

/**
 * A file that was sent as a request's body, read to a temporary file so that none is ever in memory
 * whole; gone when the request has been answered.
 *
 * @param sha256 of its bytes
 */
public record Upload(Path file, long size, String sha256) {

  /**
   * Goes on only if it may be attached as a document.
   *
   * @throws Problem 413 if it is larger than a document may be
   */
  public void mustBeADocument() {
    if (size > Limits.DOCUMENT_BYTES) {
      throw Problem.of(
          PlatformProblems.TOO_LARGE, Text.of("file-limit").with("most", Limits.DOCUMENT_BYTES));
    }
  }
}
