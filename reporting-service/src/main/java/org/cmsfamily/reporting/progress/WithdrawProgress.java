package org.cmsfamily.reporting.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.reporting.Withdrawal;
import org.cmsfamily.reporting.WithdrawalRequest;

/** The office that recorded progress takes it back; it stays in the record. */
@ApplicationScoped
class WithdrawProgress {
  private final ProgressEntries entries;
  private final BusinessCalendar calendar;
  private final Actor actor;

  WithdrawProgress(ProgressEntries entries, BusinessCalendar calendar, Actor actor) {
    this.entries = entries;
    this.calendar = calendar;
    this.actor = actor;
  }

  /**
   * Takes it back.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if the service has no such entry for the
   *     caller; 403 if it is another office's; 409 if it was taken back before
   */
  Done<ProgressEntry> withdraw(String service, String id, WithdrawalRequest request) {
    var entry = entries.lock(id);
    if (!entry.service().equals(service)) {
      throw PlatformProblems.notFound("progress " + id);
    }
    var capacity =
        actor.capacityFor(
            Set.of(entry.by().role()), entry.by().holder()::equals, request.actingAs());
    var reason = request.reason().strip();
    var withdrawn =
        entries.update(
            entry.withdraw(new Withdrawal(reason, calendar.today(entry.family()), capacity)));
    return Done.of(
        withdrawn,
        ActDraft.of(
            ProgressAct.WITHDRAW,
            "progress",
            withdrawn,
            capacity,
            Map.of("service", service, "reason", reason)));
  }
}
