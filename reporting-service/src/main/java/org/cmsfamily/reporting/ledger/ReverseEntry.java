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
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.reporting.ReportingProblems;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** A finance officer takes an entry back by another that names it; both stay, their sum is zero. */
@ApplicationScoped
class ReverseEntry {

  private static final int LINE = 1;

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
   *     reversed itself, or the reference is taken
   */
  Done<LedgerEntry> reverse(String entryId, ReversalRequest request) {
    var entry = ledger.get(entryId);
    var capacity =
        actor.capacityFor(
            Set.of(Roles.FINANCE_OFFICER), entry.paidBy()::equals, request.actingAs());
    lock.payer(entry.paidBy());
    lock.service(entry.service());
    var source = new ImportSource(entry.family(), entry.paidBy(), entry.sourceSystem());
    var ledgerFile = LedgerFile.of(line(entry, request));
    var id = UUID.randomUUID().toString();
    var plan = new ImportValidator(contexts.of(source, ledgerFile), id).validate(ledgerFile);
    if (plan.accepted().isEmpty()) {
      throw refusal(request, plan);
    }
    var sha256 = Sha256.of(Json.write(request));
    postEntries.post(batch(id, source, sha256, capacity), plan);
    return Done.of(plan.accepted().getFirst(), act(id, entry, capacity));
  }

  private static LedgerLine line(LedgerEntry entry, ReversalRequest request) {
    var document = request.document();
    return new LedgerLine(
        LINE,
        request.reference().strip(),
        entry.service(),
        entry.borneBy() == null ? LedgerLine.BY_KEY : entry.borneBy(),
        request.bookingDate(),
        entry.concerns(),
        entry.kind(),
        negated(entry),
        entry.days() == null ? null : entry.days().negate(),
        entry.purpose(),
        request.description().strip(),
        document == null ? "" : document.strip(),
        entry.reference());
  }

  private static @Nullable Money negated(LedgerEntry entry) {
    var amount = entry.amount();
    return amount == null ? null : amount.negate();
  }

  private Batch batch(String id, ImportSource source, String sha256, Capacity capacity) {
    return new Batch(
        id,
        source.family(),
        source.payer(),
        source.sourceSystem(),
        "reversal",
        sha256,
        1,
        0,
        calendar.today(source.family()),
        capacity);
  }

  private static ActDraft act(String id, LedgerEntry entry, Capacity capacity) {
    return new ActDraft(
        LedgerAct.REVERSE.text(),
        "ledger-entry",
        entry.id(),
        1,
        capacity,
        entry.family(),
        Set.of(entry.paidBy()),
        Map.of("batch", id));
  }

  private static Problem refusal(ReversalRequest request, ImportPlan plan) {
    return Problem.of(
            ReportingProblems.REVERSAL_REFUSED,
            plan.known().isEmpty()
                ? "Nothing was booked"
                : "The reference %s is booked already".formatted(request.reference()))
        .with(ImportView.listed(plan));
  }
}
