package org.cmsfamily.platform.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The right to do alone, among the replicas of a service, what is done once: it ends by itself
 * unless its holder says in time that it lives. So a holder that is frozen loses it, which a lock
 * of a connection would not tell.
 *
 * @param name what it is for
 * @param holder who wants it
 * @param time how long it lasts after it was renewed
 */
public record Lease(String name, String holder, Duration time) {

  /** Takes or renews it; false if another one holds it. By the database's clock alone. */
  public boolean hold(Connection connection) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            insert into lease (name, holder, until)
            values (?, ?, clock_timestamp() + ? * interval '1 millisecond')
            on conflict (name) do update set holder = excluded.holder, until = excluded.until
            where lease.holder = excluded.holder or lease.until < clock_timestamp()
            """)) {
      statement.setString(1, name);
      statement.setString(2, holder);
      statement.setLong(3, time.toMillis());
      return statement.executeUpdate() == 1;
    }
  }

  /** Leaves it to whoever comes next, if it is still this one's. */
  public void release(Connection connection) throws SQLException {
    try (var statement =
        connection.prepareStatement("delete from lease where name = ? and holder = ?")) {
      statement.setString(1, name);
      statement.setString(2, holder);
      statement.executeUpdate();
    }
  }
}
