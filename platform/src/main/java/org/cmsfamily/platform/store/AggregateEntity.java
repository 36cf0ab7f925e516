package org.cmsfamily.platform.store;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The row of an aggregate: it maps, and knows no rule. A subclass adds the columns that are
 * searched and, where the aggregate is stored whole, its state as one JSON column.
 *
 * @param <A> an immutable record
 */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
public abstract class AggregateEntity<A extends Aggregate> {
  @Id String id;
  String family;

  @Version long version;

  @JdbcTypeCode(SqlTypes.ARRAY)
  String[] readers;

  /** Takes over the aggregate's next state; the version of a stored row grows at flush. */
  final void set(A aggregate) {
    if (id == null) {
      id = aggregate.id();
      version = aggregate.version();
    }
    family = aggregate.family();
    readers = aggregate.readers().stream().sorted().toArray(String[]::new);
    copy(aggregate);
  }

  /** The aggregate's id. */
  protected final String id() {
    return id;
  }

  /** The code of the family that it belongs to. */
  protected final String family() {
    return family;
  }

  /** The stored version. */
  protected final long version() {
    return version;
  }

  /** The holders who may read it. */
  protected final Set<String> readers() {
    return Set.of(readers);
  }

  /**
   * Copies what the subclass has columns for; id, family, version and readers are taken already.
   */
  protected abstract void copy(A aggregate);

  /** The aggregate that the row holds. */
  public abstract A toAggregate();
}
