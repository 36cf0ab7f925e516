package org.cmsfamily.floor;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The smallest validated import: every line is read and checked, then all of them are added. */
@ApplicationScoped
class ImportLines {

  private static final int ROWS_AT_ONCE = 1_000;

  private final Walled walled;

  ImportLines(Walled walled) {
    this.walled = walled;
  }

  /** The number of lines added. */
  int importFile(String file, String payer, String sourceSystem) {
    var faults = new ArrayList<Integer>();
    var lines = read(file, payer, faults);
    if (!faults.isEmpty()) throw new IllegalArgumentException("Lines " + faults);
    return walled.call(connection -> add(connection, lines, sourceSystem));
  }

  private static List<LedgerLine> read(String file, String payer, List<Integer> faults) {
    var lines = new ArrayList<LedgerLine>();
    var texts = file.lines().skip(1).toList();
    for (var number = 0; number < texts.size(); number++) {
      try {
        lines.add(LedgerLine.read(texts.get(number), payer));
      } catch (RuntimeException e) {
        faults.add(number + 2);
      }
    }
    return lines;
  }

  private static int add(Connection connection, List<LedgerLine> lines, String sourceSystem)
      throws SQLException {
    var batch = UUID.randomUUID().toString();
    try (var insert =
        connection.prepareStatement(
            """
            insert into entry (id, service, quarter, booking_date, paid_by, borne_by, kind, amount,
              currency, description, document, source_system, reference, batch, readers)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{CMS,AEWA}')
            """)) {
      var waiting = 0;
      for (var line : lines) {
        bind(insert, line, sourceSystem, batch);
        insert.addBatch();
        if (++waiting % ROWS_AT_ONCE == 0) insert.executeBatch();
      }
      insert.executeBatch();
    }
    return lines.size();
  }

  private static void bind(
      java.sql.PreparedStatement insert, LedgerLine line, String sourceSystem, String batch)
      throws SQLException {
    insert.setString(1, line.paidBy() + "/" + sourceSystem + "/" + line.reference());
    insert.setString(2, line.service());
    insert.setString(3, line.quarter());
    insert.setObject(4, line.bookingDate());
    insert.setString(5, line.paidBy());
    insert.setString(6, line.borneBy());
    insert.setString(7, line.kind());
    insert.setBigDecimal(8, line.amount());
    insert.setString(9, line.currency());
    insert.setString(10, line.description());
    insert.setString(11, line.document());
    insert.setString(12, sourceSystem);
    insert.setString(13, line.reference());
    insert.setString(14, batch);
  }
}
