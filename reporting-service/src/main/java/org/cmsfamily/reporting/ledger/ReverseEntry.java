package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.csv.LineViolation;

/** A finance officer takes an entry back, whole or in part, by another that names it; both stay. */
@ApplicationScoped
class ReverseEntry {

  /** The members of the request that hold what a line has in these columns. */
  private static final Map<String, String> MEMBERS =
      Map.of(
          LedgerColumns.BOOKING_DATE, "/bookingDate",
          LedgerColumns.REFERENCE, "/reference",
          LedgerColumns.AMOUNT, "/amount",
          LedgerColumns.CURRENCY, "/amount");

  private final ImportContextLoader contexts;
  private final PostEntries postEntries;
  private final LedgerLock lock;
  private final BusinessCalendar calendar;
  private final Ledger ledger;
  private final Actor actor;

  ReverseEntry(
      ImportContextLoader contexts,
      PostEntries postEntries,
      LedgerLock lock,
      BusinessCalendar calendar,
      Ledger ledger,
      Actor actor) {
    this.contexts = contexts;
    this.postEntries = postEntries;
    this.lock = lock;
    this.calendar = calendar;
    this.ledger = ledger;
    this.actor = actor;
  }

  /**
   * Reverses.
   *
   * @throws Problem 404 if there is no such entry for the caller; 422 if the entry is a reversal or
   *     reversed itself, more is to come back than is left of it, or the reference is taken
   */
  Done<LedgerEntry> reverse(String entryId, ReversalRequest request) {
    var entry = ledger.get(entryId);
    var capacity =
        actor.capacityFor(
            Set.of(Roles.FINANCE_OFFICER), entry.paidBy()::equals, request.actingAs());
    lock.payer(entry.paidBy());
    lock.service(entry.service());
    var source = new ImportSource(entry.family(), entry.paidBy(), entry.sourceSystem());
    var ledgerFile = LedgerFile.of(List.of(line(entry, request)));
    var id = UUID.randomUUID().toString();
    var context = contexts.of(source, ledgerFile);
    mustBeTheNewest(entry, context.known());
    var plan = new ImportValidator(context, id).validate(ledgerFile);
    if (plan.accepted().isEmpty()) {
      throw refusal(request, plan);
    }
    var sha256 = Sha256.of(Json.write(request));
    var touched = postEntries.post(batch(id, source, sha256, capacity), plan);
    return Done.of(plan.accepted().getFirst(), act(id, entry, capacity, touched));
  }

  private LedgerLine line(LedgerEntry entry, ReversalRequest request) {
    var document = request.document();
    return new Reversal(
            request.reference().strip(),
            request.bookingDate(),
            request.description().strip(),
            document == null ? "" : document.strip(),
            request.amount(),
            request.days())
        .line(1, entry, Remainder.of(entry, ledger.takingBackEntry(entry.id())));
  }

  /** A line names what it reverses by its reference, which may have been booked again since. */
  private static void mustBeTheNewest(LedgerEntry entry, KnownEntries known) {
    var newest = known.find(NormalForm.of(entry.reference()));
    if (newest != null && !newest.id().equals(entry.id())) {
      throw Problem.of(
          ReportingProblems.REVERSAL_REFUSED,
          Text.of("reversed-and-booked-again").with("reference", entry.reference()));
    }
  }

  private Batch batch(String id, ImportSource source, String sha256, Capacity capacity) {
    return new Batch(
        id,
        source.family(),
        source.payer(),
        source.sourceSystem(),
        Batch.REVERSAL,
        null,
        sha256,
        1,
        0,
        calendar.today(source.family()),
        capacity,
        null);
  }

  private static ActDraft act(
      String id, LedgerEntry entry, Capacity capacity, Set<String> touched) {
    return new ActDraft(
        LedgerAct.REVERSE.text(),
        "ledger-entry",
        entry.id(),
        1,
        capacity,
        entry.family(),
        touched,
        Map.of("batch", id));
  }

  private static Problem refusal(ReversalRequest request, ImportPlan plan) {
    return Problem.of(
            ReportingProblems.REVERSAL_REFUSED,
            plan.known().isEmpty()
                ? Text.of("nothing-was-booked")
                : Text.of("reference-booked-already").with("reference", request.reference()))
        .with(plan.violations().stream().map(ReverseEntry::violation).toList());
  }

  private static Violation violation(LineViolation broken) {
    var column = broken.column();
    return Violation.at(
        column == null ? "" : MEMBERS.getOrDefault(column, "/reference"), broken.text());
  }
}
