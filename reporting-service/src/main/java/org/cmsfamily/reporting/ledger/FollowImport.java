package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.platform.wording.Text;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends how far an import has come, as server-sent events, until it has ended. */
@ApplicationScoped
class FollowImport {

  private static final Logger LOG = Logger.getLogger(FollowImport.class);

  private static final Duration BETWEEN = Duration.ofSeconds(1);

  /** No import takes longer; whoever still waits asks again. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  /** Streams of a login at once, in this instance. */
  private static final int MOST = 4;

  private final ImportWatch watch;
  private final ReadTransaction reads;
  private final Actor actor;
  private final Map<String, Integer> streams = new ConcurrentHashMap<>();

  FollowImport(ImportWatch watch, ReadTransaction reads, Actor actor) {
    this.watch = watch;
    this.reads = reads;
    this.actor = actor;
  }

  /**
   * Sends.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if the caller has no import of the name; 429
   *     if the caller follows as many as can be followed at once
   */
  void follow(String name, SseEventSink sink, Sse sse) {
    var now = read(name);
    var login = actor.login();
    begin(login);
    try (sink) {
      follow(now, sink, sse);
    } finally {
      streams.computeIfPresent(login, (who, open) -> open == 1 ? null : open - 1);
    }
  }

  private void begin(String login) {
    streams.compute(
        login,
        (who, before) -> {
          int open = before == null ? 0 : before;
          if (open == MOST) {
            throw Problem.of(
                    PlatformProblems.TOO_MANY_REQUESTS,
                    Text.of("follows-too-many").with("most", MOST))
                .retryAfter((int) BETWEEN.toSeconds());
          }
          return open + 1;
        });
  }

  private void follow(ImportProgressView first, SseEventSink sink, Sse sse) {
    long until = System.nanoTime() + LONGEST.toNanos();
    @Nullable ImportProgressView sent = null;
    try {
      for (var now = first; !sink.isClosed(); now = read(first.name())) {
        if (!now.equals(sent) && !isSent(now, sink, sse)) {
          return;
        }
        sent = now;
        if (now.ended() || System.nanoTime() > until) {
          return;
        }
        LockSupport.parkNanos(BETWEEN.toNanos());
      }
    } catch (ContextNotActiveException gone) {
      LOG.debug("Who followed an import is gone", gone);
    }
  }

  /** False once the client is gone. */
  private static boolean isSent(ImportProgressView now, SseEventSink sink, Sse sse) {
    try {
      sink.send(sse.newEventBuilder().mediaType(MediaType.APPLICATION_JSON_TYPE).data(now).build())
          .toCompletableFuture()
          .join();
      return true;
    } catch (CompletionException | IllegalStateException gone) {
      return false;
    }
  }

  private ImportProgressView read(String name) {
    return reads.inTransaction(
        () ->
            watch
                .find(name)
                .orElseThrow(() -> PlatformProblems.notFound("progress of an import " + name)));
  }
}
