package org.cmsfamily.registry.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.inbox.InboxItem;

/** What waits for a person over all services. */
@ApplicationScoped
class WholeInbox {

  private final Authority authority;
  private final ServiceInboxes services;

  WholeInbox(Authority authority, ServiceInboxes services) {
    this.authority = authority;
    this.services = services;
  }

  /**
   * All of it, the first deadlines first; nothing for one who holds nothing today.
   *
   * @throws RuntimeException if a service does not answer: a part of the list is no list
   */
  List<InboxItem> of(String person) {
    return holdsSomething(person)
        ? services.of(person).stream().sorted(InboxItem.BY_DEADLINE).toList()
        : List.of();
  }

  private boolean holdsSomething(String person) {
    return authority
        .ofPerson(person, family -> true)
        .filter(login -> !login.capacities().isEmpty())
        .isPresent();
  }
}
