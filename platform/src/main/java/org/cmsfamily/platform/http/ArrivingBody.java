package org.cmsfamily.platform.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;

/**
 * A body as it arrives. After a time that is enough for nearly all, it must have come at {@value
 * #BYTES_PER_SECOND} bytes a second: nobody holds a place by sending a byte now and then.
 */
final class ArrivingBody extends FilterInputStream {
  static final int BYTES_PER_SECOND = 16 * 1024;
  private static final double NANOS = 1_000_000_000d;

  private final Duration slow;
  private final long begun = System.nanoTime();
  private long received;

  ArrivingBody(InputStream body, Duration slow) {
    super(body);
    this.slow = slow;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /**
   * Reads on.
   *
   * @throws Problem 408 if the body comes too slowly, or no longer
   */
  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      int read = super.read(bytes, offset, length);
      received += Math.max(read, 0);
      if (read >= 0 && isTooSlow()) {
        throw tooSlow();
      }
      return read;
    } catch (IOException e) {
      throw tooSlow();
    }
  }

  private boolean isTooSlow() {
    double late = (System.nanoTime() - begun - slow.toNanos()) / NANOS;
    return late > 0 && received < late * BYTES_PER_SECOND;
  }

  private static Problem tooSlow() {
    return Problem.of(PlatformProblems.TOO_SLOW, Text.of("body-too-slow"));
  }
}
