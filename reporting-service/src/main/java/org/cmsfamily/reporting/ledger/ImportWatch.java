package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.reporting.ProgressName;
import org.cmsfamily.reporting.ProgressTable;
import org.cmsfamily.reporting.ledger.ImportProgressView.Phase;
import org.hibernate.StatelessSession;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** How far the imports of a login have come. */
@ApplicationScoped
class ImportWatch {

  private static final Logger LOG = Logger.getLogger(ImportWatch.class);

  /** Whoever writes nothing for so long is gone: a file is read and judged in small steps. */
  private static final Duration SILENT = Duration.ofMinutes(1);

  private static final String READ = "read";
  private static final String LINES = "lines";
  private static final String BOOKED = "booked";

  private final ProgressTable table;
  private final Clock clock;

  ImportWatch(StatelessSession rows, Clock clock, Actor actor) {
    this.table =
        new ProgressTable(rows, clock, actor, "import_progress", List.of(READ, LINES, BOOKED));
    this.clock = clock;
  }

  /**
   * Does the work of an import, and lets it tell how far it has come.
   *
   * @param name under which that can be read; null to write nothing
   * @throws org.cmsfamily.platform.problem.Problem 400 if it is no name
   */
  <T> T watched(@Nullable String name, Function<ImportProgress, T> work) {
    if (name == null) {
      return work.apply(ImportProgress.NONE);
    }
    var started = clock.instant();
    var progress = new WrittenProgress(this::write, ProgressName.checked(name), started);
    table.forgetBefore(started);
    write(new ImportProgressView(name, Phase.WAITING, 0, null, 0, started));
    try {
      return work.apply(progress);
    } finally {
      end(progress);
    }
  }

  /** The import is what it is, whether that can be written or not. */
  private static void end(WrittenProgress progress) {
    try {
      progress.end();
    } catch (RuntimeException e) {
      LOG.warn("That an import has ended could not be written", e);
    }
  }

  private void write(ImportProgressView view) {
    var counts = new HashMap<String, @Nullable Integer>();
    counts.put(READ, view.read());
    counts.put(LINES, view.lines());
    counts.put(BOOKED, view.booked());
    table.write(view.name(), Words.of(view.phase()), counts, view.startedAt());
  }

  /**
   * One of the caller's.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if none of them has the name
   */
  ImportProgressView get(String name) {
    return table
        .find(name)
        .map(this::view)
        .orElseThrow(() -> PlatformProblems.notFound("progress of an import " + name));
  }

  /** The caller's, the newest first. */
  List<ImportProgressView> list() {
    return table.list().stream().map(this::view).toList();
  }

  private ImportProgressView view(ProgressTable.Written row) {
    var written = Words.find(Phase.class, row.phase()).orElseThrow();
    boolean silent = written != Phase.ENDED && row.isSilentFor(SILENT, clock.instant());
    return new ImportProgressView(
        row.name(),
        silent ? Phase.INTERRUPTED : written,
        row.count(READ),
        row.known(LINES),
        row.count(BOOKED),
        row.startedAt());
  }
}
