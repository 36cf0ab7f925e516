package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;
import org.jspecify.annotations.Nullable;

/**
 * The finance officer of the instrument that is to bear a line alone accepts it; until then, and
 * unanswered when the quarter closes, it stays with its payer. Source: domain, ledger entry.
 */
@ApplicationScoped
class AcceptEntry {

  private final Ledger ledger;
  private final Acceptances acceptances;
  private final AcceptanceRules rules;
  private final LedgerLock lock;
  private final BusinessCalendar calendar;
  private final Actor actor;
  private final Event<EntriesPosted> posted;

  AcceptEntry(
      Ledger ledger,
      Acceptances acceptances,
      AcceptanceRules rules,
      LedgerLock lock,
      BusinessCalendar calendar,
      Actor actor,
      Event<EntriesPosted> posted) {
    this.ledger = ledger;
    this.acceptances = acceptances;
    this.rules = rules;
    this.lock = lock;
    this.calendar = calendar;
    this.actor = actor;
    this.posted = posted;
  }

  /**
   * Accepts.
   *
   * @throws Problem 404 if there is no such entry for the caller; 422 if nobody is asked to bear
   *     it, or its quarter is closed
   */
  Done<AcceptanceView> accept(String id, @Nullable String actingAs) {
    var entry = ledger.get(id);
    var bearer = mustBeAnothers(entry);
    var capacity =
        actor.bindingCapacityFor(Set.of(Roles.FINANCE_OFFICER), bearer::equals, actingAs);
    lock.service(entry.service());
    mustBeOpen(entry, bearer);
    var today = calendar.today(entry.family());
    acceptances.add(entry, today, capacity);
    posted.fire(new EntriesPosted(entry.service()));
    return Done.of(
        new AcceptanceView(id, entry.service(), entry.quarter(), bearer, today, capacity),
        act(entry, bearer, capacity));
  }

  private static String mustBeAnothers(LedgerEntry entry) {
    var bearer = entry.borneBy();
    if (bearer == null || bearer.equals(entry.paidBy())) {
      throw Problem.of(ReportingProblems.NOT_PROPOSED, Text.of("not-asked-to-bear"));
    }
    return bearer;
  }

  private void mustBeOpen(LedgerEntry entry, String bearer) {
    rules
        .accepted(entry, bearer)
        .ifPresent(
            reason -> {
              throw Problem.of(ReportingProblems.NOT_PROPOSED, reason);
            });
    rules
        .closed(entry, bearer)
        .ifPresent(
            reason -> {
              throw Problem.of(ReportingProblems.ALREADY_CLOSED, reason);
            });
  }

  private static ActDraft act(LedgerEntry entry, String bearer, Capacity capacity) {
    return new ActDraft(
        LedgerAct.ACCEPT.text(),
        "ledger-entry",
        entry.id(),
        1,
        capacity,
        entry.family(),
        new TreeSet<>(Set.of(entry.paidBy(), bearer)),
        Map.of("service", entry.service()));
  }
}
