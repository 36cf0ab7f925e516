package org.cmsfamily.reporting.rate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.store.Database;

/** The rates that each family has imported; never replaced, only added to. */
@ApplicationScoped
public class Rates {

  private final Database database;

  Rates(Database database) {
    this.database = database;
  }

  /** All rates of a family. */
  public RateTable of(String family) {
    return new RateTable(all(family));
  }

  List<Rate> all(String family) {
    return database.handle(
        h ->
            h.createQuery(
                    """
                    select currency, in_force_from, per_usd, source from rate where family = :family
                    order by currency, in_force_from
                    """)
                .bind("family", family)
                .map((row, context) -> rate(row))
                .list());
  }

  Paged<Rate> page(String family, Page page) {
    List<Rate> found =
        database.handle(
            h ->
                h.createQuery(
                        """
                        select currency, in_force_from, per_usd, source from rate
                        where family = :family and currency || ' ' || in_force_from > :cursor
                        order by currency, in_force_from limit :most
                        """)
                    .bind("family", family)
                    .bind("cursor", page.cursor())
                    .bind("most", page.limit() + 1)
                    .map((row, context) -> rate(row))
                    .list());
    return page.of(found, rate -> rate.currency() + " " + rate.inForceFrom());
  }

  void add(String family, String batch, List<Rate> rates) {
    database.handle(
        h -> {
          var rows =
              h.prepareBatch(
                  """
                  insert into rate (family, currency, in_force_from, per_usd, source, batch, readers)
                  values (:family, :currency, :from, :perUsd, :source, :batch, :readers)
                  """);
          rates.forEach(
              rate ->
                  rows.bind("family", family)
                      .bind("currency", rate.currency())
                      .bind("from", rate.inForceFrom())
                      .bind("perUsd", rate.perUsd())
                      .bind("source", rate.source())
                      .bind("batch", batch)
                      .bindArray("readers", String.class, Set.of(Aggregate.EVERYONE).toArray())
                      .add());
          return rates.isEmpty() ? new int[0] : rows.execute();
        });
  }

  private static Rate rate(ResultSet row) throws SQLException {
    return new Rate(
        row.getString("currency"),
        row.getObject("in_force_from", LocalDate.class),
        row.getBigDecimal("per_usd"),
        row.getString("source"));
  }
}
