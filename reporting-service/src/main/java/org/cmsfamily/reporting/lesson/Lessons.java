package org.cmsfamily.reporting.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;
import org.cmsfamily.reporting.ReportingTopics;
import org.jspecify.annotations.Nullable;

/** Lessons, found by their words; each change is published as state. */
@ApplicationScoped
public class Lessons {

  private static final int MOST_FOUND = 200;

  private final Database database;
  private final Documents<Lesson> documents;
  private final Outbox outbox;

  Lessons(Database database, Outbox outbox) {
    this.database = database;
    this.documents = new Documents<>(database, "lesson", Lesson.class);
    this.outbox = outbox;
  }

  /** The endorsed lessons learned in a service, by id. */
  public List<Lesson> endorsedOf(String family, String service) {
    return documents
        .list("family = :family and status = 'endorsed'", Map.of("family", family))
        .stream()
        .filter(lesson -> service.equals(lesson.service()))
        .toList();
  }

  /** Lessons not retired, the best fit first; of those that fit alike, the newest. */
  List<Lesson> search(String family, @Nullable String words, @Nullable String area) {
    var query = words == null || words.isBlank() ? "" : words;
    return database.handle(
        h ->
            h.createQuery(
                    """
                    select state from lesson, websearch_to_tsquery('simple', :words) query
                    where family = :family and status <> 'retired'
                      and (:words = '' or words @@ query)
                      and (:area = '' or :area = any(areas))
                    order by ts_rank(words, query) desc, created_at desc, id limit :most
                    """)
                .bind("family", family)
                .bind("words", query)
                .bind("area", area == null ? "" : area)
                .bind("most", MOST_FOUND)
                .mapTo(String.class)
                .map(state -> Json.read(state, Lesson.class))
                .list());
  }

  Lesson get(String id) {
    return documents.get(id);
  }

  Lesson lock(String id) {
    return documents.lock(id);
  }

  void add(Lesson lesson) {
    database.handle(
        h ->
            h.createUpdate(
                    """
                    insert into lesson (id, family, version, readers, state, status, areas, words)
                    values (:id, :family, :version, :readers, cast(:state as jsonb), :status, :areas,
                      to_tsvector('simple', :text))
                    """)
                .bind("id", lesson.id())
                .bind("family", lesson.family())
                .bind("version", lesson.version())
                .bindArray("readers", String.class, lesson.readers().toArray())
                .bind("state", Json.write(lesson))
                .bind("status", lesson.state())
                .bindArray("areas", String.class, lesson.areas().toArray())
                .bind("text", lesson.text().searched())
                .execute());
    publish(lesson);
  }

  void update(Lesson lesson) {
    var columns = new HashMap<String, Object>();
    columns.put("status", lesson.state());
    documents.update(lesson, columns);
    publish(lesson);
  }

  private void publish(Lesson lesson) {
    outbox.append(ReportingTopics.LESSONS, lesson.id(), lesson.version(), LessonState.of(lesson));
  }
}
