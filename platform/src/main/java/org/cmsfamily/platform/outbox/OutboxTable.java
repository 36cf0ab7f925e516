package org.cmsfamily.platform.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The waiting rows, on the relay's own connection. */
final class OutboxTable {

  private static final int MOST_ROWS = 500;

  /** A record may have 256 kB: five hundred of them would not fit into the service's memory. */
  private static final int MOST_BYTES = 8 * 1024 * 1024;

  private static final String OLDEST =
      """
      select %1$s from (
        select %1$s, sum(octet_length(value)) over (order by position) - octet_length(value) as before
        from (select %1$s from outbox order by position limit ?) oldest
      ) counted
      where before < ? order by position
      """
          .formatted(OutboxRow.COLUMNS);

  private static final String AT_POSITIONS =
      "select %s from outbox where position = any(?) order by position"
          .formatted(OutboxRow.COLUMNS);

  private final Connection connection;

  OutboxTable(Connection connection) {
    this.connection = connection;
  }

  /** The oldest ones, in the order in which they leave. */
  List<OutboxRow> oldest() throws SQLException {
    try (var query = connection.prepareStatement(OLDEST)) {
      query.setInt(1, MOST_ROWS);
      query.setInt(2, MOST_BYTES);
      return rows(query);
    }
  }

  /** Deletes what was published, and nothing else. */
  void delete(List<OutboxRow> published) throws SQLException {
    try (var update = connection.prepareStatement("delete from outbox where position = any(?)")) {
      update.setArray(1, positions(published.stream().map(OutboxRow::position).toList()));
      update.executeUpdate();
    }
  }

  /** Deletes the rows of a batch if they still wait: they were published. */
  void delete(PublishedBatch batch) throws SQLException {
    try (var query = connection.prepareStatement(AT_POSITIONS)) {
      query.setArray(1, positions(batch.positions()));
      var rows = rows(query);
      if (!rows.isEmpty() && PublishedBatch.of(rows).equals(batch)) {
        delete(rows);
      }
    }
  }

  private Array positions(List<Long> positions) throws SQLException {
    return connection.createArrayOf("bigint", positions.toArray());
  }

  private static List<OutboxRow> rows(PreparedStatement query) throws SQLException {
    try (var result = query.executeQuery()) {
      var rows = new ArrayList<OutboxRow>();
      while (result.next()) {
        rows.add(OutboxRow.of(result));
      }
      return rows;
    }
  }
}
