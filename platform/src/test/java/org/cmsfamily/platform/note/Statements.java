package org.cmsfamily.platform.note;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** What is sent to the database, with the thread that sent it. */
@PersistenceUnitExtension
@ApplicationScoped
class Statements implements StatementInspector {
  private static final long serialVersionUID = 1L;

  private record Sent(String thread, String sql) {}

  private final transient Queue<Sent> sent = new ConcurrentLinkedQueue<>();

  @Override
  public String inspect(String sql) {
    sent.add(new Sent(Thread.currentThread().toString(), sql));
    return sql;
  }

  void forget() {
    sent.clear();
  }

  /** All of the thread that sent the one which holds the words. */
  List<String> besides(String words) {
    var thread =
        sent.stream().filter(s -> s.sql().contains(words)).findFirst().orElseThrow().thread();
    return sent.stream().filter(s -> s.thread().equals(thread)).map(Sent::sql).toList();
  }
}
