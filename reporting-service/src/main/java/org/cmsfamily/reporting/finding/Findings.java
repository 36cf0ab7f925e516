package org.cmsfamily.reporting.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.NewestFirst;
import org.cmsfamily.platform.store.PublishedRepository;
import org.cmsfamily.reporting.ReportingTopics;
import org.jspecify.annotations.Nullable;

/** All findings; each change is published as state. */
@ApplicationScoped
public class Findings
    implements PublishedRepository<Finding, FindingEntity>, NewestFirst<Finding, FindingEntity> {

  private final Outbox outbox;
  private final BusinessCalendar calendar;

  Findings(Outbox outbox, BusinessCalendar calendar) {
    this.outbox = outbox;
    this.calendar = calendar;
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

  /** Those of a family that are of no service, whatever their state, by id. */
  public List<Finding> ofNoService(String family) {
    return listAll(Filter.where("family", family).with("service is null", Map.of()));
  }

  /** Says that this is so; a finding of the same id is brought up to date. */
  public void raise(Finding found) {
    lockOptional(found.id()).ifPresentOrElse(stored -> foundAgain(stored, found), () -> add(found));
  }

  /** Says that of this kind these are so of the service, and no others. */
  public void raiseOnly(String service, FindingKind kind, Collection<Finding> found) {
    raiseOnly(service, kind, found, gone -> null);
  }

  /**
   * Says that of this kind these are so of the service, and no others.
   *
   * @param act what was recorded that removed the cause of one that is no longer so, if it is known
   */
  void raiseOnly(
      String service,
      FindingKind kind,
      Collection<Finding> found,
      Function<Finding, @Nullable String> act) {
    raiseOnly(Filter.where("service", service).and("kind", kind), found, act);
  }

  /** Says that of this kind these are so in the family, and no others. */
  public void raiseOnlyInFamily(String family, FindingKind kind, Collection<Finding> found) {
    raiseOnly(Filter.where("family", family).and("kind", kind), found, gone -> null);
  }

  private void raiseOnly(
      Filter stored, Collection<Finding> found, Function<Finding, @Nullable String> act) {
    var ids = found.stream().map(Finding::id).collect(Collectors.toSet());
    listAll(stored).stream()
        .filter(finding -> !ids.contains(finding.id()))
        .forEach(finding -> gone(finding.id(), act.apply(finding)));
    found.forEach(this::raise);
  }

  private void foundAgain(Finding stored, Finding found) {
    var now = stored.foundAgain(found);
    if (now.differsFrom(stored)) {
      update(now);
    }
  }

  /** Says that this is no longer so, if it ever was. */
  public void gone(String id) {
    gone(id, null);
  }

  /**
   * Says that this is no longer so, if it ever was; some wait to be explained all the same.
   *
   * @param act what was recorded that removed its cause; null if that is not known
   */
  public void gone(String id, @Nullable String act) {
    lockOptional(id)
        .ifPresent(
            stored -> {
              var gone = stored.gone(calendar.today(stored.family()), act);
              if (gone.version() != stored.version()) {
                update(gone);
              }
            });
  }

  @Override
  public void publish(Finding finding) {
    outbox.append(
        ReportingTopics.FINDINGS, finding.id(), finding.version(), FindingState.of(finding));
  }
}
