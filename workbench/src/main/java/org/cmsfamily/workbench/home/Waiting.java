package org.cmsfamily.workbench.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.cmsfamily.workbench.call.InboxItem;
import org.cmsfamily.workbench.call.InboxKind;
import org.cmsfamily.workbench.page.ServicePath;
import org.cmsfamily.workbench.visitor.Capacity;
import org.cmsfamily.workbench.visitor.Rights;
import org.cmsfamily.workbench.visitor.Role;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for the visitor.
 *
 * @param page the page that shows it; null if no page does yet
 * @param instrument that it is about, if it is about one
 * @param daysLeft until its deadline: 0 on that day, negative after it; null without a deadline
 */
record Waiting(
    @Nullable InboxKind kind,
    Capacity capacity,
    String subject,
    @Nullable String page,
    @Nullable LocalDate deadline,
    @Nullable Long daysLeft,
    Instant since,
    @Nullable String instrument) {
  private static final long SOON_DAYS = 14;
  private static final String INVITATION = "/invitations/";

  static Waiting of(InboxItem item, LocalDate today) {
    var deadline = item.deadline();
    return new Waiting(
        item.kind(),
        Capacity.of(item.capacity()),
        item.called(),
        ServicePath.page(item.link()).orElse(null),
        deadline,
        deadline == null ? null : ChronoUnit.DAYS.between(today, deadline),
        item.since(),
        item.instrument());
  }

  /**
   * The instrument whose registrar records it: what a body does is said by its registrar, whoever
   * it waits for; null where the visitor does it.
   */
  public @Nullable String recorder() {
    if (capacity.knownRole() == Role.REGISTRAR) return null;
    return kind == InboxKind.DECIDE || isInvitation() ? instrument : null;
  }

  /** The page on which the visitor answers an invitation by a transmittal; null if it is none. */
  public @Nullable String transmittal() {
    var sends = Rights.SENDING.stream().anyMatch(role -> role == capacity.knownRole());
    if (page == null || !isInvitation() || !sends) return null;
    return "/transmittal-sending?answers=" + page.substring(INVITATION.length());
  }

  private boolean isInvitation() {
    return kind == InboxKind.ANSWER && page != null && page.startsWith(INVITATION);
  }

  /** How long ago its deadline was; null if it is still to come, or there is none. */
  public @Nullable Long daysLate() {
    return daysLeft != null && daysLeft < 0 ? -daysLeft : null;
  }

  /** How urgent it is: {@code late}, {@code soon} or {@code calm}. */
  public String urgency() {
    if (daysLeft == null || daysLeft > SOON_DAYS) return "calm";
    return daysLeft < 0 ? "late" : "soon";
  }
}
