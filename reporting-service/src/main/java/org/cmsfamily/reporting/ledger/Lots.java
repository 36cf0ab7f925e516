package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.Database;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The sums of imports, each in the quarter that it is counted in. Participants see all of them. */
@ApplicationScoped
public class Lots {

  private static final String SELECT =
      """
      select l.state, coalesce(p.quarter, l.quarter) as counted
      from ledger_lot l left join lot_placement p on p.lot = l.id
      """;

  private final Database database;

  Lots(Database database) {
    this.database = database;
  }

  /** All of a service, by id. */
  public List<Lot> of(String service) {
    return database.handle(
        h ->
            lots(
                h.createQuery(SELECT + "where l.service = :service order by l.id")
                    .bind("service", service)));
  }

  /** Those counted in the quarter, by id. */
  public List<Lot> countedIn(String service, Quarter quarter) {
    return of(service).stream().filter(lot -> lot.quarter().equals(quarter)).toList();
  }

  /** Those with one of the ids. */
  List<Lot> withIds(Collection<String> ids) {
    return database.handle(
        h ->
            lots(
                h.createQuery(SELECT + "where l.id = any(:ids) order by l.id")
                    .bindArray("ids", String.class, ids.toArray())));
  }

  Paged<Lot> page(String service, @Nullable String quarter, Page page) {
    List<Lot> found =
        database.handle(
            h ->
                lots(
                    h.createQuery(
                            SELECT
                                + """
                                where l.service = :service and l.id > :cursor
                                  and (cast(:quarter as text) is null or coalesce(p.quarter, l.quarter) = :quarter)
                                order by l.id limit :most
                                """)
                        .bind("service", service)
                        .bind("quarter", quarter)
                        .bind("cursor", page.cursor())
                        .bind("most", page.limit() + 1)));
    return page.of(found, Lot::id);
  }

  /** Counts lots in another quarter from now on. */
  public void place(Collection<Lot> lots, Quarter quarter, int revision, Set<String> readers) {
    database.handle(
        h -> {
          for (var lot : lots) {
            h.createUpdate(
                    """
                    insert into lot_placement (lot, service, quarter, revision, readers)
                    values (:lot, :service, :quarter, :revision, :readers)
                    """)
                .bind("lot", lot.id())
                .bind("service", lot.service())
                .bind("quarter", quarter.toString())
                .bind("revision", revision)
                .bindArray("readers", String.class, readers.toArray())
                .execute();
          }
          return lots.size();
        });
  }

  void add(Lot lot, Set<String> readers) {
    database.handle(
        h ->
            h.createUpdate(
                    """
                    insert into ledger_lot (id, family, service, quarter, batch, readers, state)
                    values (:id, :family, :service, :quarter, :batch, :readers, cast(:state as jsonb))
                    """)
                .bind("id", lot.id())
                .bind("family", lot.family())
                .bind("service", lot.service())
                .bind("quarter", lot.quarter().toString())
                .bind("batch", lot.batch())
                .bindArray("readers", String.class, readers.toArray())
                .bind("state", Json.write(lot))
                .execute());
  }

  private static List<Lot> lots(Query query) {
    return query
        .map(
            (row, context) ->
                Json.read(row.getString("state"), Lot.class)
                    .countedIn(Quarter.parse(row.getString("counted"))))
        .list();
  }
}
