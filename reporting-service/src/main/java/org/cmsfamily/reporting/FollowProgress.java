package org.cmsfamily.reporting;

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
import java.util.function.Supplier;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.platform.wording.Text;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends how far a piece of work has come, as server-sent events, until it has ended. */
@ApplicationScoped
public class FollowProgress {

  private static final Logger LOG = Logger.getLogger(FollowProgress.class);

  private static final Duration BETWEEN = Duration.ofSeconds(1);

  /** No piece of work takes longer; whoever still waits asks again. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  /** Streams of a login at once, in this instance. */
  private static final int MOST = 4;

  private final ReadTransaction reads;
  private final Actor actor;
  private final Map<String, Integer> streams = new ConcurrentHashMap<>();

  FollowProgress(ReadTransaction reads, Actor actor) {
    this.reads = reads;
    this.actor = actor;
  }

  /** How far something has come. */
  public interface Followed {

    /** Whether it comes no further. */
    boolean ended();
  }

  /**
   * Sends.
   *
   * @param progress reads how far it has come, in a read transaction
   * @throws Problem what {@code progress} throws at first, such as 404; 429 if the caller follows
   *     as much as can be followed at once
   */
  public void follow(Supplier<? extends Followed> progress, SseEventSink sink, Sse sse) {
    var now = read(progress);
    var login = actor.login();
    begin(login);
    try (sink) {
      follow(now, progress, sink, sse);
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

  private void follow(
      Followed first, Supplier<? extends Followed> progress, SseEventSink sink, Sse sse) {
    long until = System.nanoTime() + LONGEST.toNanos();
    @Nullable Followed sent = null;
    try {
      for (Followed now = first; !sink.isClosed(); now = read(progress)) {
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
      LOG.debug("Who followed a piece of work is gone", gone);
    }
  }

  /** False once the client is gone. */
  private static boolean isSent(Followed now, SseEventSink sink, Sse sse) {
    try {
      sink.send(sse.newEventBuilder().mediaType(MediaType.APPLICATION_JSON_TYPE).data(now).build())
          .toCompletableFuture()
          .join();
      return true;
    } catch (CompletionException | IllegalStateException gone) {
      return false;
    }
  }

  private Followed read(Supplier<? extends Followed> progress) {
    return reads.inTransaction(progress::get);
  }
}
