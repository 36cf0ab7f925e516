package org.cmsfamily.registry.invitation;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.store.Leases;
import org.cmsfamily.registry.body.Bodies;
import org.cmsfamily.registry.body.Body;
import org.cmsfamily.registry.meeting.Meeting;
import org.cmsfamily.registry.meeting.Meetings;
import org.cmsfamily.registry.time.PublishedDate;
import org.hibernate.StatelessSession;
import org.jboss.logging.Logger;

/**
 * What becomes of invitations by the day: an open one is reminded of when the documents of its
 * meeting are due soon (where no day is set for them, when it begins soon), and lapses when that
 * has ended. One recorded after its meeting, as history is, stays open until its answer is recorded
 * too: that none was given is known to nobody here (house rule). Any replica does it, and only one;
 * what was missed is caught up. Source: domain, Invitation.
 */
@ApplicationScoped
class InvitationClock {

  private static final Logger LOG = Logger.getLogger(InvitationClock.class);

  /** Time to decide and write before the documents are due. */
  private static final int REMIND_DAYS = 30;

  /** How many at a time; the others follow. */
  private static final int MOST = 500;

  /** Those with which something may be due, so that not all that are open are looked at. */
  private static final String DUE =
      """
      select i.id
      from invitation i
      join meeting m on m.id = i.meeting
      join body b on b.id = m.body
      join authority_family f on f.code = i.family
      cross join lateral (
        select coalesce(f.business_date,
          cast(cast(:now as timestamptz) at time zone f.zone as date)) as today) d
      where i.status = 'OPEN'
        and last_day(coalesce(m.end_published, m.start_published)) >= i.issued_on
        and (last_day(coalesce(m.end_published, m.start_published)) < d.today
          or (i.reminded_on is null
            and first_day(coalesce(m.start_published, m.end_published))
              - coalesce(b.document_deadline_days, 0) - :days <= d.today))
      order by i.id
      """;

  private final Invitations invitations;
  private final Meetings meetings;
  private final Bodies bodies;
  private final BusinessCalendar calendar;
  private final Acts acts;
  private final Leases leases;
  private final StatelessSession rows;
  private final Clock clock;

  InvitationClock(
      Invitations invitations,
      Meetings meetings,
      Bodies bodies,
      BusinessCalendar calendar,
      Acts acts,
      Leases leases,
      StatelessSession rows,
      Clock clock) {
    this.invitations = invitations;
    this.meetings = meetings;
    this.bodies = bodies;
    this.calendar = calendar;
    this.acts = acts;
    this.leases = leases;
    this.rows = rows;
    this.clock = clock;
  }

  /** Does what is due. */
  @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void tick() {
    if (leases.isMine("invitations")) {
      AsSystem.call(this::due).forEach(this::look);
    }
  }

  /** One that cannot be looked at now holds up no other. */
  private void look(String id) {
    try {
      AsSystem.run(() -> check(id));
    } catch (RuntimeException e) {
      LOG.errorf(e, "Invitation %s could not be looked at", id);
    }
  }

  private List<String> due() {
    return rows
        .createNativeQuery(DUE, Tuple.class)
        .setParameter("now", clock.instant(), Instant.class)
        .setParameter("days", REMIND_DAYS)
        .setMaxResults(MOST)
        .getResultList()
        .stream()
        .map(row -> row.get("id", String.class))
        .toList();
  }

  private void check(String id) {
    invitations
        .lockOptional(id)
        .filter(Invitation::isOpen)
        .flatMap(this::next)
        .ifPresent(this::store);
  }

  private void store(Invitation next) {
    var act = next.isOpen() ? InvitationAct.REMIND_OF_INVITATION : InvitationAct.LAPSE_INVITATION;
    var stored = invitations.update(next);
    acts.system(ActDraft.bySystem(act, "invitation", stored, Map.of()));
  }

  /** What it becomes today; empty if it stays. */
  private Optional<Invitation> next(Invitation open) {
    var meeting = Optional.ofNullable(open.meeting()).flatMap(meetings::findOptional);
    return calendar
        .findToday(open.family())
        .flatMap(
            today ->
                meeting
                    .filter(one -> !one.isOver(open.issuedOn()))
                    .flatMap(one -> next(open, one, today)));
  }

  private Optional<Invitation> next(Invitation open, Meeting meeting, LocalDate today) {
    if (meeting.isOver(today)) {
      return Optional.of(open.lapsed());
    }
    var body = bodies.findOptional(meeting.body());
    return body.flatMap(one -> due(meeting, one))
        .filter(due -> open.remindedOn() == null && !today.isBefore(due.minusDays(REMIND_DAYS)))
        .map(due -> open.reminded(today));
  }

  /** The last day for documents; without one, the day on which the meeting begins or closes. */
  private static Optional<LocalDate> due(Meeting meeting, Body body) {
    return meeting
        .documentsDue(body.documentDeadlineDays())
        .or(() -> Optional.ofNullable(meeting.start()).map(PublishedDate::first))
        .or(() -> Optional.ofNullable(meeting.end()).map(PublishedDate::first));
  }
}
