package org.cmsfamily.catalog.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.cmsfamily.catalog.family.LessonFacts;
import org.cmsfamily.platform.replica.Replicas;

/** The lessons of a family that everyone may read, as far as they have arrived here. */
@ApplicationScoped
public class LessonReplica {
  private final Replicas replicas;

  LessonReplica(Replicas replicas) {
    this.replicas = replicas;
  }

  /** Those of the family, by id; drafts are their instrument's own. */
  public List<LessonFacts> of(String family) {
    return replicas.list(CatalogReplicas.LESSONS, family).stream()
        .filter(LessonFacts::published)
        .toList();
  }

  /** Those of these ids that are the family's. */
  public List<LessonFacts> named(String family, Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : of(family).stream().filter(one -> ids.contains(one.id())).toList();
  }
}
