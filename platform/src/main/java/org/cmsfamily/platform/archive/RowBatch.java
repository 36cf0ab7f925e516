package org.cmsfamily.platform.archive;

import java.util.function.ObjIntConsumer;

/** Rows taken some at a time, as a JSON array. */
final class RowBatch {

  private static final int ROWS = 500;
  private static final int CHARACTERS = 4_000_000;

  private final ObjIntConsumer<String> taking;
  private final StringBuilder waiting = new StringBuilder();
  private int count;
  private int before;

  /**
   * @param taking takes some, and how many came before them
   */
  RowBatch(ObjIntConsumer<String> taking) {
    this.taking = taking;
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
      taking.accept(waiting.append(']').toString(), before);
      before += count;
      waiting.setLength(0);
      count = 0;
    }
  }
}
