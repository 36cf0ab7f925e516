package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.inbox.InboxItem;
import org.cmsfamily.platform.inbox.InboxSource;
import org.cmsfamily.platform.store.Filter;

/**
 * The proposals on which somebody is waited for; approved ones too, as a coalition's other
 * participants may still accede.
 */
@ApplicationScoped
class ProposalInbox implements InboxSource {
  private static final Filter OPEN =
      Filter.all()
          .with(
              "stage in :open",
              Map.of(
                  "open",
                  List.of(Stage.IN_CONSULTATION, Stage.AGREED, Stage.SUBMITTED, Stage.APPROVED)));

  private final Proposals proposals;
  private final FamilyReplica families;

  ProposalInbox(Proposals proposals, FamilyReplica families) {
    this.proposals = proposals;
    this.families = families;
  }

  @Override
  public List<InboxItem> waitingFor(Set<Capacity> held) {
    return proposals.listAll(OPEN).stream()
        .map(one -> new WaitingProposal(one, families.today(one.family())))
        .flatMap(one -> held.stream().flatMap(one::of))
        .sorted(
            Comparator.comparing(
                InboxItem::deadline, Comparator.nullsLast(Comparator.naturalOrder())))
        .limit(MOST)
        .toList();
  }
}
