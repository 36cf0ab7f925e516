package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;

/**
 * A payer's finance officer undoes an import by one act: whatever is left of its lines is reversed,
 * in its own quarter on its own day while that is open, else today; and its references may be
 * booked again.
 */
@ApplicationScoped
class UndoImport {

  private final ImportContextLoader contexts;
  private final PostEntries postEntries;
  private final Batches batches;
  private final Ledger ledger;
  private final PostingQuarters quarters;
  private final LedgerLock lock;
  private final BusinessCalendar calendar;
  private final Actor actor;

  UndoImport(
      ImportContextLoader contexts,
      PostEntries postEntries,
      Batches batches,
      Ledger ledger,
      PostingQuarters quarters,
      LedgerLock lock,
      BusinessCalendar calendar,
      Actor actor) {
    this.contexts = contexts;
    this.postEntries = postEntries;
    this.batches = batches;
    this.ledger = ledger;
    this.quarters = quarters;
    this.lock = lock;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * Undoes.
   *
   * @throws Problem 404 if there is no such import for the caller; 422 if nothing of it is left, or
   *     it takes back lines of other imports
   */
  Done<ImportView> undo(String batchId, UndoRequest request) {
    var undone = batches.get(batchId);
    var capacity =
        actor.capacityFor(
            Set.of(Roles.FINANCE_OFFICER), undone.payer()::equals, request.actingAs());
    lock.payer(undone.payer());
    var entries = ledger.ofBatch(batchId);
    services(entries).forEach(lock::service);
    mustStandAlone(entries);
    var source = new ImportSource(undone.family(), undone.payer(), undone.sourceSystem());
    var today = calendar.today(undone.family());
    var lines = lines(batchId, entries, today, request.reason());
    if (lines.isEmpty()) {
      throw Problem.of(ReportingProblems.REVERSAL_REFUSED, Text.of("nothing-left-of-import"));
    }
    var id = UUID.randomUUID().toString();
    var ledgerFile = LedgerFile.of(lines);
    var plan = new ImportValidator(contexts.of(source, ledgerFile), id).validate(ledgerFile);
    if (plan.refused()) {
      throw Problem.of(ReportingProblems.REVERSAL_REFUSED, Text.of("nothing-was-booked"))
          .with(plan.summary().violations());
    }
    var sha256 = Sha256.of(Json.write(request));
    var touched = postEntries.post(batch(id, undone, sha256, lines.size(), capacity), plan);
    return Done.of(
        ImportView.undone(id, source, sha256, plan.summary()), act(undone, id, capacity, touched));
  }

  private Batch batch(String id, Batch undone, String sha256, int lines, Capacity capacity) {
    return new Batch(
        id,
        undone.family(),
        undone.payer(),
        undone.sourceSystem(),
        Batch.REVERSAL,
        null,
        sha256,
        lines,
        0,
        calendar.today(undone.family()),
        capacity,
        undone.batch());
  }

  private static Set<String> services(List<LedgerEntry> entries) {
    return entries.stream()
        .map(LedgerEntry::service)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void mustStandAlone(List<LedgerEntry> entries) {
    var ids = entries.stream().map(LedgerEntry::id).collect(Collectors.toSet());
    for (var entry : entries) {
      if (entry.reverses() != null && !ids.contains(entry.reverses())) {
        throw Problem.of(
            ReportingProblems.REVERSAL_REFUSED,
            Text.of("reverses-another-import").with("reference", entry.reference()));
      }
    }
  }

  private List<LedgerLine> lines(
      String batchId, List<LedgerEntry> entries, LocalDate today, String reason) {
    var known = new ArrayList<>(entries);
    known.addAll(ledger.takingBack(batchId));
    var left = new KnownEntries(known);
    var lines = new ArrayList<LedgerLine>();
    var isOpen = new HashMap<String, Boolean>();
    for (var entry : entries) {
      var rest = left.left(entry);
      if (entry.reverses() == null && !rest.isNothing()) {
        var reference = reference(entry);
        boolean open =
            isOpen.computeIfAbsent(
                entry.service() + Quarter.of(entry.bookingDate()), at -> isOpen(entry));
        var on = open ? entry.bookingDate() : today;
        lines.add(
            new Reversal(reference, on, reason, "", null, null)
                .line(lines.size() + 1, entry, rest));
      }
    }
    return lines;
  }

  /** What is booked again can be undone again, so each booking is undone by a name of its own. */
  private static String reference(LedgerEntry entry) {
    return entry.booking() == 1
        ? "undo " + entry.reference()
        : String.format(Locale.ROOT, "undo %s (%d)", entry.reference(), entry.booking());
  }

  /** Whether the quarter in which the entry is dated takes bookings still. */
  private boolean isOpen(LedgerEntry entry) {
    return quarters
        .openFrom(entry.service(), entry.paidBy(), Quarter.of(entry.bookingDate()))
        .equals(Quarter.of(entry.bookingDate()));
  }

  private static ActDraft act(Batch undone, String id, Capacity capacity, Set<String> touched) {
    return new ActDraft(
        LedgerAct.UNDO.text(),
        "ledger-batch",
        undone.batch(),
        1,
        capacity,
        undone.family(),
        touched,
        Map.of("batch", id));
  }
}
