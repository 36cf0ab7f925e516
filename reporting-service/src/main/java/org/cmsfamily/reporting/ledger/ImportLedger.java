package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.http.Upload;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.csv.UploadedFile;
import org.jspecify.annotations.Nullable;

/** A payer's finance officer imports a file of its ledger: all of it, or nothing. */
@ApplicationScoped
class ImportLedger {

  private final ImportContextLoader contexts;
  private final PostEntries postEntries;
  private final LedgerLock lock;
  private final BusinessCalendar calendar;
  private final Actor actor;

  ImportLedger(
      ImportContextLoader contexts,
      PostEntries postEntries,
      LedgerLock lock,
      BusinessCalendar calendar,
      Actor actor) {
    this.contexts = contexts;
    this.postEntries = postEntries;
    this.lock = lock;
    this.calendar = calendar;
    this.actor = actor;
  }

  /** What the import would come to. */
  ImportView preview(ImportSource source, Upload file, @Nullable String actingAs) {
    officer(source, actingAs);
    var ledgerFile = read(source, file);
    var plan = new ImportValidator(contexts.of(source, ledgerFile), "preview").validate(ledgerFile);
    return ImportView.of(null, source, ImportSource.LAYOUT, file.sha256(), plan);
  }

  /**
   * Imports.
   *
   * @throws Problem 422 if a line is invalid or contradicts the books, listing every reason
   */
  Done<ImportView> importFile(ImportSource source, Upload file, @Nullable String actingAs) {
    var capacity = officer(source, actingAs);
    contexts.mustBeOfTheFamily(source);
    var ledgerFile = read(source, file);
    lock.payer(source.payer());
    contexts.services(source, ledgerFile.services()).keySet().forEach(lock::service);
    var id = UUID.randomUUID().toString();
    var plan = new ImportValidator(contexts.of(source, ledgerFile), id).validate(ledgerFile);
    if (plan.refused()) {
      throw refusal(plan);
    }
    var sha256 = file.sha256();
    if (plan.accepted().isEmpty()) {
      return Done.unchanged(ImportView.of(null, source, ImportSource.LAYOUT, sha256, plan));
    }
    var touched = postEntries.post(batch(id, source, sha256, plan, capacity), plan);
    return Done.of(
        ImportView.of(id, source, ImportSource.LAYOUT, sha256, plan),
        act(id, source, sha256, capacity, touched));
  }

  private static LedgerFile read(ImportSource source, Upload file) {
    return UploadedFile.read(file, stream -> LedgerFile.read(stream, source.payer()));
  }

  private Capacity officer(ImportSource source, @Nullable String actingAs) {
    return actor.capacityFor(Set.of(Roles.FINANCE_OFFICER), source.payer()::equals, actingAs);
  }

  private Batch batch(
      String id, ImportSource source, String sha256, ImportPlan plan, Capacity capacity) {
    return new Batch(
        id,
        source.family(),
        source.payer(),
        source.sourceSystem(),
        ImportSource.LAYOUT,
        sha256,
        plan.accepted().size(),
        plan.known().size(),
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

  private static Problem refusal(ImportPlan plan) {
    return Problem.of(
            ReportingProblems.IMPORT_REFUSED,
            "%s of %s lines are invalid, %s contradict the books, %s are repeated; nothing was booked"
                .formatted(plan.invalid(), plan.lines(), plan.conflicting(), plan.repeated()))
        .with(ImportView.listed(plan))
        .extension("fileLines", plan.count().all())
        .extension("headingLines", plan.count().heading())
        .extension("emptyLines", plan.count().empty())
        .extension("lines", plan.lines())
        .extension("accepted", plan.accepted().size())
        .extension("alreadyKnown", plan.known().size())
        .extension("repeated", plan.repeated())
        .extension("conflicting", plan.conflicting())
        .extension("invalid", plan.invalid())
        .extension("violationsTotal", plan.found().total());
  }
}
