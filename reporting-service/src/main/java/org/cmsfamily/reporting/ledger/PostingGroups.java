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
public class PostingGroups {

  private static final String SELECT =
      """
      select l.state, coalesce(p.quarter, l.quarter) as counted
      from ledger_lot l left join lot_placement p on p.lot = l.id
      """;

  private final Database database;

  PostingGroups(Database database) {
    this.database = database;
  }

  /** All of a service, by id. */
  public List<PostingGroup> of(String service) {
    return database.handle(
        h ->
            groups(
                h.createQuery(SELECT + "where l.service = :service order by l.id")
                    .bind("service", service)));
  }

  /** Those counted in the quarter, by id. */
  public List<PostingGroup> countedIn(String service, Quarter quarter) {
    return of(service).stream().filter(group -> group.quarter().equals(quarter)).toList();
  }

  /** Those with one of the ids. */
  List<PostingGroup> withIds(Collection<String> ids) {
    return database.handle(
        h ->
            groups(
                h.createQuery(SELECT + "where l.id = any(:ids) order by l.id")
                    .bindArray("ids", String.class, ids.toArray())));
  }

  Paged<PostingGroup> page(String service, @Nullable String quarter, Page page) {
    List<PostingGroup> found =
        database.handle(
            h ->
                groups(
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
    return page.of(found, PostingGroup::id);
  }

  /** Counts groups in another quarter from now on. */
  public void place(
      Collection<PostingGroup> groups, Quarter quarter, int revision, Set<String> readers) {
    database.handle(
        h -> {
          for (var group : groups) {
            h.createUpdate(
                    """
                    insert into lot_placement (lot, service, quarter, revision, readers)
                    values (:group, :service, :quarter, :revision, :readers)
                    """)
                .bind("group", group.id())
                .bind("service", group.service())
                .bind("quarter", quarter.toString())
                .bind("revision", revision)
                .bindArray("readers", String.class, readers.toArray())
                .execute();
          }
          return groups.size();
        });
  }

  void add(PostingGroup group, Set<String> readers) {
    database.handle(
        h ->
            h.createUpdate(
                    """
                    insert into ledger_lot (id, family, service, quarter, batch, readers, state)
                    values (:id, :family, :service, :quarter, :batch, :readers, cast(:state as jsonb))
                    """)
                .bind("id", group.id())
                .bind("family", group.family())
                .bind("service", group.service())
                .bind("quarter", group.quarter().toString())
                .bind("batch", group.batch())
                .bindArray("readers", String.class, readers.toArray())
                .bind("state", Json.write(group))
                .execute());
  }

  private static List<PostingGroup> groups(Query query) {
    return query
        .map(
            (row, context) ->
                Json.read(row.getString("state"), PostingGroup.class)
                    .countedIn(Quarter.parse(row.getString("counted"))))
        .list();
  }
}
