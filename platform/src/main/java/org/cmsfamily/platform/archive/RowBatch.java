package org.cmsfamily.platform.archive;

import org.hibernate.StatelessSession;

/** Adds rows some at a time. */
final class RowBatch {

  private static final int ROWS = 500;
  private static final int CHARACTERS = 4_000_000;

  private final StatelessSession rows;
  private final String insert;
  private final StringBuilder waiting = new StringBuilder();
  private int count;

  RowBatch(StatelessSession rows, String insert) {
    this.rows = rows;
    this.insert = insert;
  }

  void add(String row) {
    waiting.append(count == 0 ? '[' : ',').append(row);
    count++;
    if (count == ROWS || waiting.length() > CHARACTERS) {
      flush();
    }
  }

  void flush() {
    if (count > 0) {
      rows.createNativeMutationQuery(insert)
          .setParameter("rows", waiting.append(']').toString())
          .executeUpdate();
      waiting.setLength(0);
      count = 0;
    }
  }
}
