package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.Database;

/** The imports of each payer, seen by the payer alone. */
@ApplicationScoped
class Batches {

  private final Database database;

  Batches(Database database) {
    this.database = database;
  }

  void add(Batch batch) {
    database.handle(
        h ->
            h.createUpdate(
                    """
                    insert into ledger_batch (id, family, payer, readers, state)
                    values (:id, :family, :payer, :readers, cast(:state as jsonb))
                    """)
                .bind("id", batch.batch())
                .bind("family", batch.family())
                .bind("payer", batch.payer())
                .bindArray("readers", String.class, Set.of(batch.payer()).toArray())
                .bind("state", Json.write(batch))
                .execute());
  }

  Paged<Batch> page(String family, String payer, Page page) {
    List<Batch> found =
        database.handle(
            h ->
                h.createQuery(
                        """
                        select state from ledger_batch
                        where family = :family and payer = :payer and id > :cursor
                        order by id limit :most
                        """)
                    .bind("family", family)
                    .bind("payer", payer)
                    .bind("cursor", page.cursor())
                    .bind("most", page.limit() + 1)
                    .mapTo(String.class)
                    .map(state -> Json.read(state, Batch.class))
                    .list());
    return page.of(found, Batch::batch);
  }
}
