package org.cmsfamily.reporting.quarter;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.store.AggregateEntity;

@Entity
@Table(name = "service_quarter")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class ServiceQuarterEntity extends AggregateEntity<ServiceQuarter> {

  String service;
  Quarter quarter;

  @ElementCollection
  @CollectionTable(name = "quarter_closing", joinColumns = @JoinColumn(name = "service_quarter"))
  @MapKeyColumn(name = "instrument")
  Map<String, ClosingColumns> closings = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "quarter_revision", joinColumns = @JoinColumn(name = "service_quarter"))
  @MapKeyColumn(name = "number")
  Map<Integer, RevisionColumns> revisions = new HashMap<>();

  /** Closings and revisions are only added to. */
  @Override
  protected void copy(ServiceQuarter next) {
    service = next.service();
    quarter = next.quarter();
    next.closings()
        .forEach(
            (instrument, closing) ->
                closings.computeIfAbsent(instrument, fresh -> ClosingColumns.of(closing)));
    next.revisions()
        .forEach(
            revision ->
                revisions.computeIfAbsent(
                    revision.number(), fresh -> RevisionColumns.of(revision)));
  }

  @Override
  public ServiceQuarter toAggregate() {
    var closed = new TreeMap<String, Closing>();
    closings.forEach((instrument, closing) -> closed.put(instrument, closing.toClosing()));
    return new ServiceQuarter(
        id(),
        family(),
        service,
        quarter,
        version(),
        readers(),
        closed,
        new TreeMap<>(revisions).values().stream().map(RevisionColumns::toRevision).toList());
  }
}
