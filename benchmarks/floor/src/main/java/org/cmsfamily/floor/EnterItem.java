package org.cmsfamily.floor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Adds a row, its act with the answer, and the record to be published, in one transaction. */
@ApplicationScoped
class EnterItem {

  private final Walled walled;
  private final Items items;
  private final ObjectMapper json;

  EnterItem(Walled walled, Items items, ObjectMapper json) {
    this.walled = walled;
    this.items = items;
    this.json = json;
  }

  /** The row as JSON. */
  String enter(Item item, String login, String key) {
    var text = write(item);
    return walled.call(
        connection -> {
          items.add(connection, item);
          act(connection, item, login, key, text);
          publish(connection, item, text);
          return text;
        });
  }

  private static void act(Connection connection, Item item, String login, String key, String answer)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            insert into act (at, login, capacity, name, aggregate_id, version, family, readers,
              idempotency_key, answer_status, answer_body)
            values (?, ?, 'CMS:registrar', 'enter-item', ?, 1, ?, array['*'], ?, 201, ?)
            """)) {
      insert.setObject(1, OffsetDateTime.now(ZoneOffset.UTC));
      insert.setString(2, login);
      insert.setString(3, item.code());
      insert.setString(4, item.family());
      insert.setString(5, key);
      insert.setString(6, answer);
      insert.executeUpdate();
    }
  }

  private static void publish(Connection connection, Item item, String state) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into outbox (topic, key, version, value, at) values ('items', ?, 1, ?, ?)")) {
      insert.setString(1, item.code());
      insert.setString(2, state);
      insert.setObject(3, OffsetDateTime.now(ZoneOffset.UTC));
      insert.executeUpdate();
    }
  }

  private String write(Item item) {
    try {
      return json.writeValueAsString(item);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
