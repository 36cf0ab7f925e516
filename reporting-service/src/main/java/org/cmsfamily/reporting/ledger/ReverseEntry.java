package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Capacity;
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

  private final OpenBooks books;
  private final BookEntries bookEntries;
  private final LedgerLock lock;
  private final BusinessCalendar calendar;
  private final Acts acts;

  ReverseEntry(
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

  /**
   * Reverses.
   *
   * @throws Problem 422 if the entry is a reversal or reversed itself, or the reference is taken
   */
  LedgerEntry reverse(LedgerEntry entry, ReversalRequest request, Capacity capacity) {
    lock.payer(entry.paidBy());
    lock.service(entry.service());
    var source = new Source(entry.family(), entry.paidBy(), entry.sourceSystem());
    var extract = Extract.of(claim(entry, request));
    var id = UUID.randomUUID().toString();
    var judgement = new ClaimJudge(books.of(source, extract), id).judge(extract);
    if (judgement.accepted().isEmpty()) {
      throw refusal(request, judgement);
    }
    var sha256 = Sha256.of(Json.write(request));
    bookEntries.book(batch(id, source, sha256, capacity), judgement);
    acts.record(deed(id, entry, capacity));
    return judgement.accepted().getFirst();
  }

  private static Claim claim(LedgerEntry entry, ReversalRequest request) {
    var document = request.document();
    return new Claim(
        LINE,
        request.reference().strip(),
        entry.service(),
        entry.borneBy() == null ? Claim.BY_KEY : entry.borneBy(),
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

  private Batch batch(String id, Source source, String sha256, Capacity capacity) {
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

  private static ActDraft deed(String id, LedgerEntry entry, Capacity capacity) {
    return new ActDraft(
        "reverse-entry",
        "ledger-entry",
        entry.id(),
        1,
        capacity,
        entry.family(),
        Set.of(entry.paidBy()),
        Map.of("batch", id));
  }

  private static Problem refusal(ReversalRequest request, Judgement judgement) {
    return Problem.of(
            ReportingProblems.REVERSAL_REFUSED,
            judgement.known().isEmpty()
                ? "Nothing was booked"
                : "The reference %s is booked already".formatted(request.reference()))
        .with(ImportView.listed(judgement));
  }
}
