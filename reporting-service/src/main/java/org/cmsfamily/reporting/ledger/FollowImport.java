package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.store.ReadTransaction;
import org.jspecify.annotations.Nullable;

/** Sends how far an import has come, as server-sent events, until it has ended. */
@ApplicationScoped
class FollowImport {

  private static final Duration BETWEEN = Duration.ofMillis(300);

  /** No import takes longer; whoever still waits asks again. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final ImportWatch watch;
  private final ReadTransaction reads;

  FollowImport(ImportWatch watch, ReadTransaction reads) {
    this.watch = watch;
    this.reads = reads;
  }

  /**
   * Sends.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if the caller has no import of the name
   */
  void follow(String name, SseEventSink sink, Sse sse) {
    var now = read(name);
    long until = System.nanoTime() + LONGEST.toNanos();
    @Nullable ImportProgressView sent = null;
    try (sink) {
      while (!sink.isClosed() && System.nanoTime() < until) {
        if (!now.equals(sent)) {
          send(now, sink, sse);
          sent = now;
        }
        if (now.ended()) {
          return;
        }
        LockSupport.parkNanos(BETWEEN.toNanos());
        now = read(name);
      }
    }
  }

  private static void send(ImportProgressView now, SseEventSink sink, Sse sse) {
    sink.send(sse.newEventBuilder().mediaType(MediaType.APPLICATION_JSON_TYPE).data(now).build())
        .toCompletableFuture()
        .join();
  }

  private ImportProgressView read(String name) {
    return reads.inTransaction(
        () ->
            watch
                .find(name)
                .orElseThrow(() -> PlatformProblems.notFound("progress of an import " + name)));
  }
}
