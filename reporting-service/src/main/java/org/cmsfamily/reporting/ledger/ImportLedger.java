package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.reporting.ReportingProblems;

/** A payer's finance officer imports an extract of its ledger: all of it, or nothing. */
@ApplicationScoped
class ImportLedger {

  private final OpenBooks books;
  private final BookEntries bookEntries;
  private final LedgerLock lock;
  private final BusinessCalendar calendar;
  private final Acts acts;

  ImportLedger(
      OpenBooks books,
      BookEntries bookEntries,
      LedgerLock lock,
      BusinessCalendar calendar,
      Acts acts) {
    this.books = books;
    this.bookEntries = bookEntries;
    this.lock = lock;
    this.calendar = calendar;
    this.acts = acts;
  }

  /** What the import would come to. */
  ImportView preview(Source source, byte[] file) {
    var extract = Extract.read(file, source.payer());
    var judgement = new ClaimJudge(books.of(source, extract), "preview").judge(extract);
    return ImportView.of(null, source, Sha256.of(file), judgement);
  }

  /**
   * Imports.
   *
   * @throws Problem 422 if a line is invalid or contradicts the books, listing every reason
   */
  StoredResponse importFile(Source source, byte[] file, Capacity capacity) {
    var extract = Extract.read(file, source.payer());
    lock.payer(source.payer());
    books.services(source.family(), extract.services()).keySet().forEach(lock::service);
    var id = UUID.randomUUID().toString();
    var judgement = new ClaimJudge(books.of(source, extract), id).judge(extract);
    if (judgement.refused()) {
      throw refusal(judgement);
    }
    var sha256 = Sha256.of(file);
    if (judgement.accepted().isEmpty()) {
      return known(ImportView.of(null, source, sha256, judgement));
    }
    bookEntries.book(batch(id, source, sha256, judgement, capacity), judgement);
    acts.record(deed(id, source, sha256, capacity));
    return StoredResponse.created(
        "/reporting/imports/" + id, ImportView.of(id, source, sha256, judgement), 0);
  }

  /** 201 as for any import, though every line was known and nothing changed. */
  private static StoredResponse known(ImportView view) {
    return new StoredResponse(201, null, Json.write(view), 0, false);
  }

  private Batch batch(
      String id, Source source, String sha256, Judgement judgement, Capacity capacity) {
    return new Batch(
        id,
        source.family(),
        source.payer(),
        source.sourceSystem(),
        Source.LAYOUT,
        sha256,
        judgement.accepted().size(),
        judgement.known().size(),
        calendar.today(source.family()),
        capacity);
  }

  private static ActDraft deed(String id, Source source, String sha256, Capacity capacity) {
    return new ActDraft(
        "import-ledger",
        "ledger-batch",
        id,
        1,
        capacity,
        source.family(),
        Set.of(source.payer()),
        Map.of("sha256", sha256));
  }

  private static Problem refusal(Judgement judgement) {
    return Problem.of(
            ReportingProblems.IMPORT_REFUSED,
            "%d of %d lines are invalid, %d contradict the books; nothing was booked"
                .formatted(judgement.invalid(), judgement.lines(), judgement.conflicting()))
        .with(ImportView.listed(judgement))
        .extension("lines", judgement.lines())
        .extension("accepted", judgement.accepted().size())
        .extension("alreadyKnown", judgement.known().size())
        .extension("conflicting", judgement.conflicting())
        .extension("invalid", judgement.invalid())
        .extension("violationsTotal", judgement.violations().size());
  }
}
