package org.cmsfamily.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.StatelessSession;

/** Rows that are only ever added, many at once: no persistence context grows with them. */
@ApplicationScoped
public class Rows {
  private final StatelessSession session;

  Rows(StatelessSession session) {
    this.session = session;
  }

  /** Adds entities in batches of the configured size, in the current transaction. */
  public void addAll(List<?> entities) {
    session.insertMultiple(entities);
  }
}
