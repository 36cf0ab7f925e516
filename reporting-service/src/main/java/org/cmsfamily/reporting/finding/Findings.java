package org.cmsfamily.reporting.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.PublishedRepository;
import org.cmsfamily.reporting.ReportingTopics;

/** All findings; each change is published as state. */
@ApplicationScoped
public class Findings implements PublishedRepository<Finding, FindingEntity> {

  private final Outbox outbox;

  Findings(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public FindingEntity newEntity() {
    return new FindingEntity();
  }

  @Override
  public String noun() {
    return "finding";
  }

  /** All of a service, whatever their state, by id. */
  public List<Finding> ofService(String service) {
    return listAll(Filter.where("service", service));
  }

  /** All of a family, whatever their state, by id. */
  public List<Finding> ofFamily(String family) {
    return listAll(Filter.where("family", family));
  }

  /** Says that this is so; a finding of the same id is brought up to date. */
  public void raise(Finding found) {
    lockOptional(found.id()).ifPresentOrElse(stored -> foundAgain(stored, found), () -> add(found));
  }

  /** Says that of this kind these are so of the service, and no others. */
  public void raiseOnly(String service, FindingKind kind, Collection<Finding> found) {
    var ids = found.stream().map(Finding::id).collect(Collectors.toSet());
    listAll(Filter.where("service", service).and("kind", kind)).stream()
        .map(Finding::id)
        .filter(id -> !ids.contains(id))
        .forEach(this::resolve);
    found.forEach(this::raise);
  }

  private void foundAgain(Finding stored, Finding found) {
    var now = stored.foundAgain(found);
    if (now.differsFrom(stored)) {
      update(now);
    }
  }

  /** Says that this is no longer so, if it ever was. */
  public void resolve(String id) {
    lockOptional(id)
        .filter(finding -> !finding.resolved())
        .ifPresent(finding -> update(finding.resolve()));
  }

  @Override
  public void publish(Finding finding) {
    outbox.append(
        ReportingTopics.FINDINGS, finding.id(), finding.version(), FindingState.of(finding));
  }
}
