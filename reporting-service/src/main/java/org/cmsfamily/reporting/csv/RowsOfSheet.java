package org.cmsfamily.reporting.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;

/** A sheet that is unpacked: a row is in memory whole when it is read, so none may be too long. */
final class RowsOfSheet extends FilterInputStream {

  /** Bytes of a row: 200 cells of 2,000 characters, each an entity, have less. */
  private static final int MOST_BYTES = 4 * 1024 * 1024;

  private static final byte[] ROW = {'<', 'r', 'o', 'w'};

  private int matched;
  private int sinceRow;

  RowsOfSheet(InputStream sheet) {
    super(sheet);
  }

  @Override
  public int read(byte[] buffer, int from, int most) throws IOException {
    int read = super.read(buffer, from, most);
    for (int i = from; i < from + read; i++) {
      count(buffer[i]);
    }
    return read;
  }

  /**
   * One byte more.
   *
   * @throws Problem 413 if it is one too many
   */
  private void count(byte next) {
    if (next == ROW[matched]) {
      matched++;
    } else {
      matched = next == ROW[0] ? 1 : 0;
    }
    if (matched == ROW.length) {
      matched = 0;
      sinceRow = 0;
    } else if (++sinceRow > MOST_BYTES) {
      throw Problem.of(PlatformProblems.TOO_LARGE, Text.of("row-too-long"));
    }
  }
}
