package org.cmsfamily.reporting.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.http.Upload;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.LongTransaction;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.Parameter;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.ledger.profile.ImportProfiles;
import org.jspecify.annotations.Nullable;

/** A payer's finance officer imports a file of its ledger: all of it, or nothing. */
@ApplicationScoped
class ImportLedger {

  /** Hundreds of thousands of lines take a while. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final ImportProfiles profiles;
  private final ImportContextLoader contexts;
  private final PostEntries postEntries;
  private final LedgerLock lock;
  private final LongTransaction transaction;
  private final BusinessCalendar calendar;
  private final Actor actor;

  ImportLedger(
      ImportProfiles profiles,
      ImportContextLoader contexts,
      PostEntries postEntries,
      LedgerLock lock,
      LongTransaction transaction,
      BusinessCalendar calendar,
      Actor actor) {
    this.profiles = profiles;
    this.contexts = contexts;
    this.postEntries = postEntries;
    this.lock = lock;
    this.transaction = transaction;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * What the import would come to as the books stand: it is imported, and all of it is undone
   * again. It waits for nobody and nobody waits for it, so another booking may change the answer.
   */
  ImportView preview(ImportParameters parameters, Upload file, ImportProgress progress) {
    QuarkusTransaction.begin();
    try {
      var source = parameters.source();
      officer(source, parameters.actingAs());
      var run = run(parameters, file, "preview-" + UUID.randomUUID(), progress, services -> {});
      return ImportView.preview(source, run.reading, file.sha256(), run.summary);
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  /**
   * Imports.
   *
   * @throws Problem 422 if a line is invalid or contradicts the books, listing every reason
   */
  Done<ImportView> importFile(ImportParameters parameters, Upload file, ImportProgress progress) {
    var source = parameters.source();
    var capacity = officer(source, parameters.actingAs());
    var id = UUID.randomUUID().toString();
    var run = run(parameters, file, id, progress, services -> lock(source, services));
    if (run.summary.refused()) {
      throw refusal(run.summary);
    }
    var sha256 = file.sha256();
    if (run.summary.accepted() == 0) {
      return Done.unchanged(ImportView.of(null, source, run.reading, sha256, run.summary));
    }
    var touched =
        run.booking.finish(
            batch(id, source, run.reading, sha256, run.summary, capacity), run.groups);
    return Done.of(
        ImportView.of(id, source, run.reading, sha256, run.summary),
        act(id, source, sha256, capacity, touched));
  }

  /** What was done in the current transaction, which is yet to be finished, or undone. */
  private record Run(
      FileReading reading,
      ImportSummary summary,
      PostingGroupBuilder groups,
      PostEntries.Booking booking) {}

  private void lock(ImportSource source, Set<String> named) {
    lock.payer(source.payer());
    contexts.services(source).keySet().stream().filter(named::contains).forEach(lock::service);
  }

  private Run run(
      ImportParameters parameters,
      Upload file,
      String batch,
      ImportProgress progress,
      Consumer<Set<String>> lock) {
    var source = parameters.source();
    contexts.mustBeOfTheFamily(source);
    transaction.mayWait(LONGEST);
    var reading = reading(source, parameters.ofLayout());
    var run = new ImportRun(new LedgerReader(file.file(), reading), reading, batch, progress);
    var count = run.look();
    lock.accept(run.services());
    var booking = postEntries.begin();
    var summary = run.post(count, lines -> contexts.of(source, lines), booking);
    return new Run(reading, summary, run.groups(), booking);
  }

  /**
   * How the file is read.
   *
   * @throws Problem 400 if the payer has no profile of the source system
   */
  private FileReading reading(ImportSource source, LayoutName layout) {
    return switch (layout) {
      case SKEIN -> new FileReading(source.payer(), null);
      case PROFILE ->
          profiles
              .newest(source.payer(), source.sourceSystem())
              .map(newest -> new FileReading(source.payer(), newest))
              .orElseThrow(
                  () ->
                      Parameter.invalid(
                          "sourceSystem",
                          Text.of("no-profile-of-system")
                              .with("payer", source.payer())
                              .with("system", source.sourceSystem())));
    };
  }

  private Capacity officer(ImportSource source, @Nullable String actingAs) {
    return actor.capacityFor(Set.of(Roles.FINANCE_OFFICER), source.payer()::equals, actingAs);
  }

  private Batch batch(
      String id,
      ImportSource source,
      FileReading reading,
      String sha256,
      ImportSummary summary,
      Capacity capacity) {
    return new Batch(
        id,
        source.family(),
        source.payer(),
        source.sourceSystem(),
        reading.layout(),
        reading.profileVersion(),
        sha256,
        summary.accepted(),
        summary.alreadyKnown(),
        calendar.today(source.family()),
        capacity,
        null);
  }

  private static ActDraft act(
      String id, ImportSource source, String sha256, Capacity capacity, Set<String> touched) {
    return new ActDraft(
        LedgerAct.IMPORT.text(),
        "ledger-batch",
        id,
        1,
        capacity,
        source.family(),
        touched,
        Map.of("sha256", sha256));
  }

  private static Problem refusal(ImportSummary summary) {
    return Problem.of(
            ReportingProblems.IMPORT_REFUSED,
            Text.of("import-lines-wrong")
                .with("invalid", summary.invalid())
                .with("lines", summary.count().lines())
                .with("conflicting", summary.conflicting())
                .with("repeated", summary.repeated()))
        .with(summary.violations())
        .extension("fileLines", summary.count().all())
        .extension("headingLines", summary.count().heading())
        .extension("emptyLines", summary.count().empty())
        .extension("totalLines", summary.count().totals())
        .extension("lines", summary.count().lines())
        .extension("accepted", summary.accepted())
        .extension("alreadyKnown", summary.alreadyKnown())
        .extension("repeated", summary.repeated())
        .extension("conflicting", summary.conflicting())
        .extension("invalid", summary.invalid())
        .extension("violationsTotal", summary.found().total());
  }
}
