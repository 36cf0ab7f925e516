package org.cmsfamily.reporting.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.reporting.ProgressName;
import org.hibernate.StatelessSession;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * How far the runs of a login have come. It is written in transactions of its own, so that it can
 * be read while the run goes on, from any replica.
 */
@ApplicationScoped
class RunWatch {

  private static final Logger LOG = Logger.getLogger(RunWatch.class);

  /** What was written of last so long ago is forgotten. */
  private static final Duration REMEMBERED = Duration.ofDays(1);

  /** Runs of a login that are listed. */
  private static final int MOST = 200;

  private final StatelessSession rows;
  private final Clock clock;
  private final Actor actor;

  RunWatch(StatelessSession rows, Clock clock, Actor actor) {
    this.rows = rows;
    this.clock = clock;
    this.actor = actor;
  }

  /**
   * Does the work of a run, and lets it write how far it has come.
   *
   * @param name under which that can be read; null to write nothing
   * @throws org.cmsfamily.platform.problem.Problem 400 if it is no name
   */
  <T> T watched(@Nullable String name, Function<RunProgress, T> work) {
    if (name == null) {
      return work.apply(RunProgress.none());
    }
    var started = clock.instant();
    var progress = new RunProgress(this::write, ProgressName.checked(name), started);
    QuarkusTransaction.requiringNew().run(() -> forgetBefore(started.minus(REMEMBERED)));
    progress.waits();
    try {
      return work.apply(progress);
    } finally {
      end(progress);
    }
  }

  /** The run is what it is, whether that can be written or not. */
  private static void end(RunProgress progress) {
    try {
      progress.end();
    } catch (RuntimeException e) {
      LOG.warn("That a run has ended could not be written", e);
    }
  }

  private void forgetBefore(Instant time) {
    rows.createNativeMutationQuery("delete from run_progress where login = :login and at < :time")
        .setParameter("login", actor.login())
        .setParameter("time", time, Instant.class)
        .executeUpdate();
  }

  private void write(RunProgressView view) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                rows.createNativeMutationQuery(
                        """
                        insert into run_progress (login, name, phase, due, issued, rendered, started_at, at)
                        values (:login, :name, :phase, :due, :issued, :rendered, :started, :at)
                        on conflict (login, name) do update set phase = excluded.phase, due = excluded.due,
                          issued = excluded.issued, rendered = excluded.rendered,
                          started_at = excluded.started_at, at = excluded.at
                        """)
                    .setParameter("login", actor.login())
                    .setParameter("name", view.name())
                    .setParameter("phase", Words.of(view.phase()))
                    .setParameter("due", view.due(), Integer.class)
                    .setParameter("issued", view.issued())
                    .setParameter("rendered", view.rendered())
                    .setParameter("started", view.startedAt(), Instant.class)
                    .setParameter("at", clock.instant(), Instant.class)
                    .executeUpdate());
  }

  /**
   * One of the caller's.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if none of them has the name
   */
  RunProgressView get(String name) {
    return select("name = :name", name).stream()
        .findFirst()
        .orElseThrow(() -> PlatformProblems.notFound("progress of a run " + name));
  }

  /** The caller's, the newest first. */
  List<RunProgressView> list() {
    return select(":name = ''", "");
  }

  private List<RunProgressView> select(String condition, String name) {
    var now = clock.instant();
    return rows
        .createNativeQuery(
            "select * from run_progress where login = :login and %s order by started_at desc, name"
                .formatted(condition),
            RunProgressEntity.class)
        .setParameter("login", actor.login())
        .setParameter("name", name)
        .setMaxResults(MOST)
        .getResultList()
        .stream()
        .map(written -> written.toView(now))
        .toList();
  }
}
