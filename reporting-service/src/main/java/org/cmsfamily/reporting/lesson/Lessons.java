package org.cmsfamily.reporting.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.PublishedRepository;
import org.cmsfamily.reporting.ReportingTopics;
import org.hibernate.StatelessSession;

/** Lessons, found by their words; each change is published as state. */
@ApplicationScoped
public class Lessons implements PublishedRepository<Lesson, LessonEntity> {

  private static final int MOST_FOUND = 200;

  private final StatelessSession session;
  private final Outbox outbox;

  Lessons(StatelessSession session, Outbox outbox) {
    this.session = session;
    this.outbox = outbox;
  }

  @Override
  public LessonEntity newEntity() {
    return new LessonEntity();
  }

  @Override
  public String noun() {
    return "lesson";
  }

  /** The endorsed lessons learned in a service, by id. */
  public List<Lesson> endorsedOf(String family, String service) {
    return listAll(
        Filter.where("family", family)
            .and("status", LessonStatus.ENDORSED)
            .and("service", service));
  }

  /**
   * Lessons neither retired nor withdrawn, the best fit first; of those that fit alike, the newest.
   */
  List<Lesson> search(LessonFilter filter) {
    return session
        .createNativeQuery(
            """
            select lesson.* from lesson, websearch_to_tsquery('simple', :words) query
            where family = :family and status not in ('retired', 'withdrawn')
              and (:words = '' or words @@ query)
              and (:area = '' or :area = any(areas))
            order by ts_rank(words, query) desc, created_at desc, id limit :most
            """,
            LessonEntity.class)
        .setParameter("family", filter.ofFamily())
        .setParameter("words", Objects.requireNonNullElse(filter.q(), ""))
        .setParameter("area", Objects.requireNonNullElse(filter.area(), ""))
        .setParameter("most", MOST_FOUND)
        .getResultList()
        .stream()
        .map(LessonEntity::toAggregate)
        .toList();
  }

  @Override
  public void publish(Lesson lesson) {
    outbox.append(ReportingTopics.LESSONS, lesson.id(), lesson.version(), LessonState.of(lesson));
  }
}
