package org.cmsfamily.reporting.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.store.AggregateRepository;
import org.cmsfamily.platform.store.Filter;

/** Progress of services, for their participants. */
@ApplicationScoped
public class ProgressEntries implements AggregateRepository<ProgressEntry, ProgressEntity> {

  @Override
  public ProgressEntity newEntity() {
    return new ProgressEntity();
  }

  @Override
  public String noun() {
    return "progress";
  }

  /** What was reported of a service's quarter and not taken back, by id. */
  public List<ProgressEntry> of(String service, Quarter quarter) {
    return listAll(Filter.where("service", service).and("quarter", quarter)).stream()
        .filter(entry -> entry.withdrawal() == null)
        .toList();
  }
}
