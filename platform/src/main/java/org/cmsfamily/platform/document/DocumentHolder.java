package org.cmsfamily.platform.document;

import java.util.Set;
import org.cmsfamily.platform.store.Aggregate;

/**
 * What documents hang on.
 *
 * @param kind the aggregate's kind, the noun of its repository, such as {@code decision}
 * @param readers who may read the documents: those who may read the aggregate
 */
public record DocumentHolder(String kind, String id, String family, Set<String> readers) {

  public DocumentHolder {
    readers = Set.copyOf(readers);
  }

  /** The aggregate, of a kind. */
  public static DocumentHolder of(String kind, Aggregate aggregate) {
    return new DocumentHolder(kind, aggregate.id(), aggregate.family(), aggregate.readers());
  }
}
