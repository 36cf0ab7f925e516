package org.cmsfamily.platform.store;

import jakarta.persistence.EntityManager;

/** Lets the documents that hang on an aggregate be read by whoever may read the aggregate. */
final class DocumentReaders {
  private DocumentReaders() {}

  static void follow(EntityManager rows, String holderKind, AggregateEntity<?> holder) {
    rows.createNativeQuery(
            """
            update document set readers = :readers where holder_kind = :kind and holder_id = :id
            """)
        .setParameter("readers", holder.readers)
        .setParameter("kind", holderKind)
        .setParameter("id", holder.id)
        .executeUpdate();
  }
}
