package org.cmsfamily.reporting.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.Parameter;
import org.cmsfamily.reporting.ledger.ImportProgressView.Phase;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * How far the imports of a login have come. It is written in transactions of its own, so that it
 * can be read while the import's goes on, from any replica.
 */
@ApplicationScoped
class ImportWatch {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  /** Imports of a login that are listed. */
  private static final int MOST = 200;

  private final StatelessSession rows;
  private final Clock clock;
  private final Actor actor;

  ImportWatch(StatelessSession rows, Clock clock, Actor actor) {
    this.rows = rows;
    this.clock = clock;
    this.actor = actor;
  }

  /**
   * Does the work of an import, and lets it tell how far it has come.
   *
   * @param name under which that can be read; null if nobody wants to
   * @throws org.cmsfamily.platform.problem.Problem 400 if it is no name
   */
  <T> T watched(@Nullable String name, Function<ImportProgress, T> work) {
    if (name == null) {
      return work.apply(ImportProgress.NONE);
    }
    if (!NAME.matcher(name).matches()) {
      throw Parameter.invalid("progress", Text.of("progress-name"));
    }
    var started = clock.instant();
    var progress = new WrittenProgress(this::write, name, started);
    write(new ImportProgressView(name, Phase.WAITING, 0, null, 0, started));
    try {
      return work.apply(progress);
    } finally {
      progress.end();
    }
  }

  private void write(ImportProgressView view) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                rows.createNativeMutationQuery(
                        """
                        insert into import_progress (login, name, phase, read, lines, booked, started_at)
                        values (:login, :name, :phase, :read, :lines, :booked, :started)
                        on conflict (login, name) do update set phase = excluded.phase, read = excluded.read,
                          lines = excluded.lines, booked = excluded.booked, started_at = excluded.started_at
                        """)
                    .setParameter("login", actor.login())
                    .setParameter("name", view.name())
                    .setParameter("phase", Words.of(view.phase()))
                    .setParameter("read", view.read())
                    .setParameter("lines", view.lines(), Integer.class)
                    .setParameter("booked", view.booked())
                    .setParameter("started", view.startedAt(), Instant.class)
                    .executeUpdate());
  }

  /** One of the caller's. */
  Optional<ImportProgressView> find(String name) {
    return select("name = :name", name).stream().findFirst();
  }

  /** The caller's, the newest first. */
  List<ImportProgressView> list() {
    return select(":name = ''", "");
  }

  private List<ImportProgressView> select(String condition, String name) {
    return rows
        .createNativeQuery(
            "select * from import_progress where login = :login and %s order by started_at desc, name"
                .formatted(condition),
            ImportProgressEntity.class)
        .setParameter("login", actor.login())
        .setParameter("name", name)
        .setMaxResults(MOST)
        .getResultList()
        .stream()
        .map(ImportProgressEntity::toView)
        .toList();
  }
}
