package org.cmsfamily.floor;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows. */
@ApplicationScoped
class Items {

  private static final String SELECT =
      """
      select code, family, body, ordinal, label, mode, starts_on, ends_on, city, country, note
      from item
      """;

  private final Walled walled;

  Items(Walled walled) {
    this.walled = walled;
  }

  Optional<Item> find(String code) {
    return walled.call(
        connection -> {
          try (var query = connection.prepareStatement(SELECT + "where code = ?")) {
            query.setString(1, code);
            return all(query.executeQuery()).stream().findFirst();
          }
        });
  }

  List<Item> list(String body, int limit) {
    return walled.call(
        connection -> {
          try (var query =
              connection.prepareStatement(SELECT + "where body = ? order by code limit ?")) {
            query.setString(1, body);
            query.setInt(2, limit);
            return all(query.executeQuery());
          }
        });
  }

  void add(Connection connection, Item item) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            insert into item (code, family, version, readers, body, ordinal, label, mode, starts_on,
              ends_on, city, country, note)
            values (?, ?, 1, array['*'], ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      insert.setString(1, item.code());
      insert.setString(2, item.family());
      insert.setString(3, item.body());
      insert.setString(4, item.ordinal());
      insert.setString(5, item.label());
      insert.setString(6, item.mode());
      insert.setObject(7, item.start());
      insert.setObject(8, item.end());
      insert.setString(9, item.city());
      insert.setString(10, item.country());
      insert.setString(11, item.note());
      insert.executeUpdate();
    }
  }

  private static List<Item> all(ResultSet rows) throws SQLException {
    var items = new ArrayList<Item>();
    while (rows.next()) {
      items.add(
          new Item(
              rows.getString(1),
              rows.getString(2),
              rows.getString(3),
              rows.getString(4),
              rows.getString(5),
              rows.getString(6),
              rows.getObject(7, LocalDate.class),
              rows.getObject(8, LocalDate.class),
              rows.getString(9),
              rows.getString(10),
              rows.getString(11)));
    }
    return items;
  }
}
