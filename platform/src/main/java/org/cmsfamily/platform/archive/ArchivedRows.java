package org.cmsfamily.platform.archive;

import com.fasterxml.jackson.databind.JsonNode;

/** The rows that an archive holds. */
public interface ArchivedRows {

  /** Takes one row and its place in the archive. */
  interface Taking {
    /** Takes it; the place is a pointer such as {@code /rows/report.jsonl/1}. */
    void take(JsonNode row, String place);
  }

  /** Each row of a table, in the order in which they were written. */
  void each(String table, Taking taking);
}
