package org.cmsfamily.reporting.report;

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
import org.cmsfamily.reporting.report.RunProgressView.RunPhase;
import org.hibernate.StatelessSession;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** How far the runs of a login have come. */
@ApplicationScoped
class RunWatch {

  private static final Logger LOG = Logger.getLogger(RunWatch.class);

  /** Whoever writes nothing for so long is gone: no report takes longer. */
  private static final Duration SILENT = Duration.ofMinutes(6);

  private static final String DUE = "due";
  private static final String ISSUED = "issued";
  private static final String RENDERED = "rendered";

  private final ProgressTable table;
  private final Clock clock;

  RunWatch(StatelessSession rows, Clock clock, Actor actor) {
    this.table =
        new ProgressTable(rows, clock, actor, "run_progress", List.of(DUE, ISSUED, RENDERED));
    this.clock = clock;
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
    table.forgetBefore(started);
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

  private void write(RunProgressView view) {
    var counts = new HashMap<String, @Nullable Integer>();
    counts.put(DUE, view.due());
    counts.put(ISSUED, view.issued());
    counts.put(RENDERED, view.rendered());
    table.write(view.name(), Words.of(view.phase()), counts, view.startedAt());
  }

  /**
   * One of the caller's.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if none of them has the name
   */
  RunProgressView get(String name) {
    return table
        .find(name)
        .map(this::view)
        .orElseThrow(() -> PlatformProblems.notFound("progress of a run " + name));
  }

  /** The caller's, the newest first. */
  List<RunProgressView> list() {
    return table.list().stream().map(this::view).toList();
  }

  private RunProgressView view(ProgressTable.Written row) {
    var written = Words.find(RunPhase.class, row.phase()).orElseThrow();
    boolean silent = written != RunPhase.ENDED && row.isSilentFor(SILENT, clock.instant());
    return new RunProgressView(
        row.name(),
        silent ? RunPhase.INTERRUPTED : written,
        row.known(DUE),
        row.count(ISSUED),
        row.count(RENDERED),
        row.startedAt());
  }
}
