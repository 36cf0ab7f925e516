package org.cmsfamily.platform.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.postgresql.PGConnection;

/**
 * One term of leadership of the relay: while it holds the advisory lock, it publishes the committed
 * rows in order, each batch in one Kafka transaction, and deletes a batch once it is committed.
 */
final class Relay {

  private static final int BATCH = 500;
  private static final int POLL_MILLIS = 1000;

  /** Rows that are committed meanwhile leave in the same Kafka transaction. */
  private static final int GATHERING_MILLIS = 20;

  private static final long LOCK = 7_346_511_909L;

  private final RelaySettings settings;
  private final Runnable healthy;
  private final BooleanSupplier wanted;

  Relay(RelaySettings settings, Runnable healthy, BooleanSupplier wanted) {
    this.settings = settings;
    this.healthy = healthy;
    this.wanted = wanted;
  }

  /** Leads for as long as it is wanted; returns when another one leads. */
  void lead() throws SQLException, InterruptedException, ExecutionException {
    try (var connection =
            DriverManager.getConnection(settings.url(), settings.user(), settings.password());
        var statement = connection.createStatement()) {
      try (var lock =
          statement.executeQuery(
              String.format(Locale.ROOT, "select pg_try_advisory_lock(%d)", LOCK))) {
        lock.next();
        if (!lock.getBoolean(1)) {
          healthy.run();
          return;
        }
      }
      statement.execute("listen outbox");
      try (var producer = new KafkaProducer<String, String>(settings.producer())) {
        producer.initTransactions();
        publishWhileWanted(connection, producer);
      }
    }
  }

  private void publishWhileWanted(Connection connection, Producer<String, String> producer)
      throws SQLException, InterruptedException, ExecutionException {
    var notifications = connection.unwrap(PGConnection.class);
    while (wanted.getAsBoolean()) {
      int sent;
      do {
        sent = publishBatch(connection, producer);
        healthy.run();
      } while (sent == BATCH);
      if (notifications.getNotifications(POLL_MILLIS).length > 0) {
        Thread.sleep(GATHERING_MILLIS);
      }
    }
  }

  private int publishBatch(Connection connection, Producer<String, String> producer)
      throws SQLException, InterruptedException, ExecutionException {
    var rows = read(connection);
    if (rows.isEmpty()) {
      return 0;
    }
    producer.beginTransaction();
    var sent = new ArrayList<Future<RecordMetadata>>();
    for (var row : rows) {
      sent.add(producer.send(row.toRecord(settings.service())));
    }
    producer.flush();
    for (var future : sent) {
      future.get();
    }
    producer.commitTransaction();
    delete(connection, rows);
    return rows.size();
  }

  private static List<OutboxRow> read(Connection connection) throws SQLException {
    try (var query =
        connection.prepareStatement(
            "select " + OutboxRow.COLUMNS + " from outbox order by position limit ?")) {
      query.setInt(1, BATCH);
      try (var result = query.executeQuery()) {
        var rows = new ArrayList<OutboxRow>();
        while (result.next()) {
          rows.add(OutboxRow.of(result));
        }
        return rows;
      }
    }
  }

  private static void delete(Connection connection, List<OutboxRow> rows) throws SQLException {
    var positions = rows.stream().map(OutboxRow::position).toArray();
    try (var update = connection.prepareStatement("delete from outbox where position = any(?)")) {
      update.setArray(1, connection.createArrayOf("bigint", positions));
      update.executeUpdate();
    }
  }
}
