package org.cmsfamily.platform.store;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** The row of an aggregate that says when it was stored first, which the database notes. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Hibernate fills it
public abstract class DatedEntity<A extends Aggregate> extends AggregateEntity<A> {
  @Column(insertable = false, updatable = false)
  Instant createdAt;
}
