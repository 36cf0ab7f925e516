package org.cmsfamily.reporting.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.inbox.InboxItem;
import org.cmsfamily.platform.inbox.InboxKind;
import org.cmsfamily.platform.inbox.InboxSource;
import org.cmsfamily.platform.inbox.InboxThing;
import org.cmsfamily.platform.inbox.InboxType;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.wording.Text;

/** The findings that wait for an Executive Secretary's explanation. */
@ApplicationScoped
class FindingInbox implements InboxSource {

  private final Findings findings;

  FindingInbox(Findings findings) {
    this.findings = findings;
  }

  @Override
  public List<InboxItem> waitingFor(Set<Capacity> held) {
    return held.stream()
        .filter(capacity -> capacity.role().equals(Roles.EXECUTIVE_SECRETARY))
        .flatMap(
            secretary ->
                findings
                    .page(
                        Filter.where("instrument", secretary.holder())
                            .and("status", FindingStatus.OPEN),
                        new Page(MOST, ""))
                    .items()
                    .stream()
                    .map(finding -> item(finding, secretary)))
        .limit(MOST)
        .toList();
  }

  private static InboxItem item(Finding finding, Capacity secretary) {
    return new InboxItem(
        InboxKind.EXPLAIN,
        secretary,
        finding.text(),
        "/reporting/findings/" + finding.id(),
        null,
        finding.raisedOn().atStartOfDay(ZoneOffset.UTC).toInstant(),
        finding.instrument(),
        new InboxThing(
            finding.family(),
            InboxType.FINDING,
            finding.id(),
            Text.of("inbox-finding").with("finding", finding.text())));
  }
}
