package org.cmsfamily.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.authority.AsPerson;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.ReadTransaction;

/** What waits for a person, read by the machine that writes the digests. */
@ApplicationScoped
class InboxOfPerson {
  private static final InboxFilter ALL = new InboxFilter(null, null);

  private final Inbox inbox;
  private final Authority authority;
  private final AsPerson asPerson;
  private final ReadTransaction reads;
  private final Actor actor;

  InboxOfPerson(
      Inbox inbox, Authority authority, AsPerson asPerson, ReadTransaction reads, Actor actor) {
    this.inbox = inbox;
    this.authority = authority;
    this.asPerson = asPerson;
    this.reads = reads;
    this.actor = actor;
  }

  /**
   * A page of what the person reads in the capacities of those families for which the machine is
   * appointed.
   *
   * @throws Problem 404 if the person holds none of them today
   */
  Paged<InboxItem> page(String person, Page page) {
    var login =
        authority
            .ofPerson(person, family -> actor.holds(Roles.INBOX_DIGEST, family))
            .filter(found -> !found.capacities().isEmpty())
            .orElseThrow(() -> PlatformProblems.notFound("person " + person));
    return asPerson.read(login, () -> reads.inTransaction(() -> inbox.page(ALL, page)));
  }
}
