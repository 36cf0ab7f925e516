package org.cmsfamily.catalog.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.catalog.family.FindingFacts;
import org.cmsfamily.platform.replica.Replicas;

/** The findings of the reporting service, as far as they have arrived here. */
@ApplicationScoped
public class FindingReplica {
  private final Replicas replicas;

  FindingReplica(Replicas replicas) {
    this.replicas = replicas;
  }

  /** Those of a service, by id. */
  public List<FindingFacts> of(String family, String service) {
    return replicas.list(CatalogReplicas.FINDINGS, family).stream()
        .filter(one -> service.equals(one.service()))
        .toList();
  }
}
