package org.cmsfamily.reporting.csv;

import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;

/** Tells a workbook from a text, whatever media type it is sent as. */
final class WorkbookCheck {

  /** How every XLSX begins, being a ZIP archive. */
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private WorkbookCheck() {}

  /**
   * Goes on only with a text.
   *
   * @param begin the first bytes of the file, four at least if it has as many
   * @throws Problem 415 that says what to send instead
   */
  static void mustBeText(byte[] begin) {
    if (startsWithZip(begin)) {
      throw Problem.of(
          PlatformProblems.UNSUPPORTED,
          "This is a workbook (XLSX); save its sheet as CSV, in UTF-8, and send that");
    }
  }

  private static boolean startsWithZip(byte[] bytes) {
    for (int i = 0; i < ZIP.length; i++) {
      if (bytes.length <= i || bytes[i] != ZIP[i]) {
        return false;
      }
    }
    return true;
  }
}
