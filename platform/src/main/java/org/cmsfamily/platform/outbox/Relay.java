package org.cmsfamily.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.cmsfamily.platform.store.Lease;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * One term of leadership of the relay: while it holds the lease, it publishes the committed rows in
 * order, each batch in one Kafka transaction, and deletes a batch once it is committed. What was
 * committed and not deleted, since something ended in between, the next term deletes first.
 *
 * <p>The lease only says who leads. That nobody else can write is held by Kafka: whoever begins to
 * lead fences all before it by the transactional id, and asks for the lease once more after that.
 */
final class Relay {

  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final int POLL_MILLIS = 1000;
  private static final Duration RENEWAL = Duration.ofSeconds(1);
  private static final Duration CLOSING = Duration.ofSeconds(2);

  /** Rows that are committed meanwhile leave in the same Kafka transaction. */
  private static final int GATHERING_MILLIS = 20;

  /** Opens the relay's own connection. */
  interface Database {
    /** A new connection. */
    Connection open() throws SQLException;
  }

  private final String service;
  private final Lease lease;
  private final Database database;
  private final Supplier<Producer<String, String>> producers;
  private final PublishedBatches published;
  private final Runnable healthy;
  private final BooleanSupplier wanted;

  Relay(
      String service,
      Lease lease,
      Database database,
      Supplier<Producer<String, String>> producers,
      PublishedBatches published,
      Runnable healthy,
      BooleanSupplier wanted) {
    this.service = service;
    this.lease = lease;
    this.database = database;
    this.producers = producers;
    this.published = published;
    this.healthy = healthy;
    this.wanted = wanted;
  }

  /** Leads for as long as it is wanted; returns when another one leads. */
  void lead() throws SQLException, InterruptedException, ExecutionException {
    try (var connection = database.open()) {
      if (!lease.hold(connection)) {
        healthy.run();
        return;
      }
      try {
        listen(connection);
        lead(connection);
      } finally {
        release(connection);
      }
    }
  }

  /** Also after a failure: another replica may reach the broker where this one does not. */
  private void release(Connection connection) {
    try {
      lease.release(connection);
    } catch (SQLException e) {
      LOG.debug("The lease ends by itself", e);
    }
  }

  private void lead(Connection connection)
      throws SQLException, InterruptedException, ExecutionException {
    var producer = producers.get();
    try {
      producer.initTransactions();
      if (lease.hold(connection)) {
        var table = new OutboxTable(connection);
        settle(table);
        publishWhileWanted(connection, table, producer);
      }
    } finally {
      producer.close(CLOSING);
    }
  }

  /** What the leader before published and could not delete any more. */
  private void settle(OutboxTable table)
      throws SQLException, InterruptedException, ExecutionException {
    var last = published.last();
    if (last.isPresent()) {
      table.delete(last.get());
    }
  }

  private void publishWhileWanted(
      Connection connection, OutboxTable table, Producer<String, String> producer)
      throws SQLException, InterruptedException, ExecutionException {
    var notifications = connection.unwrap(PGConnection.class);
    long held = System.nanoTime();
    while (wanted.getAsBoolean()) {
      if (System.nanoTime() - held >= RENEWAL.toNanos()) {
        if (!lease.hold(connection)) {
          return;
        }
        held = System.nanoTime();
      }
      boolean idle = !publishBatch(table, producer);
      healthy.run();
      if (idle && notifications.getNotifications(POLL_MILLIS).length > 0) {
        Thread.sleep(GATHERING_MILLIS);
      }
    }
  }

  private boolean publishBatch(OutboxTable table, Producer<String, String> producer)
      throws SQLException, InterruptedException, ExecutionException {
    var rows = table.oldest();
    if (rows.isEmpty()) {
      return false;
    }
    var batch = PublishedBatch.of(rows);
    while (!batch.fits()) {
      rows = rows.subList(0, rows.size() / 2);
      batch = PublishedBatch.of(rows);
    }
    producer.beginTransaction();
    send(rows, producer);
    published.note(producer, rows.getFirst().topic(), batch);
    producer.commitTransaction();
    table.delete(rows);
    return true;
  }

  private void send(List<OutboxRow> rows, Producer<String, String> producer)
      throws InterruptedException, ExecutionException {
    var sent = new ArrayList<Future<RecordMetadata>>();
    for (var row : rows) {
      sent.add(producer.send(row.toRecord(service)));
    }
    producer.flush();
    for (var future : sent) {
      future.get();
    }
  }

  private static void listen(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("listen outbox");
    }
  }
}
