package org.cmsfamily.platform.archive;

import java.sql.SQLException;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;

/** Rows that the database does not take are a fault of the archive. */
final class RefusedRows {

  /** Values that are none of their type, and rows that break a rule of the table. */
  private static final String VALUES = "22";

  private static final String RULES = "23";

  private RefusedRows() {}

  /**
   * Does the work.
   *
   * @throws Problem 422 if it ends at a row
   */
  static void refused(Runnable work) {
    try {
      work.run();
    } catch (Problem e) {
      throw e;
    } catch (RuntimeException e) {
      if (isOfARow(e)) {
        throw Problem.of(PlatformProblems.ARCHIVE_REFUSED, Text.of("archive-row"));
      }
      throw e;
    }
  }

  private static boolean isOfARow(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState().startsWith(VALUES) || sql.getSQLState().startsWith(RULES);
      }
    }
    return false;
  }
}
