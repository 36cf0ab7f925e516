package org.cmsfamily.reporting.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.PublishedRepository;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.ReportingTopics;
import org.hibernate.StatelessSession;

/** Lessons, found by their words; each change is published as state. */
@ApplicationScoped
public class Lessons implements PublishedRepository<Lesson, LessonEntity> {

  private static final int MOST_FOUND = 200;

  /** Lessons of an instrument and service at most, those taken back among them. */
  private static final int MOST_OF_A_SERVICE = 100;

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

  /** Those that a proposal is known to make use of. */
  List<Lesson> usedBy(String proposal) {
    return listAll(
        Filter.all().with("array_position(reusedIn, :proposal) > 0", Map.of("proposal", proposal)));
  }

  /**
   * A report prints the lessons of its services, so they are not endless.
   *
   * @throws Problem 422 {@code too-many} if the instrument has recorded as many as it can
   */
  void mustBeFew(String service, String instrument) {
    var recorded = count(Filter.where("service", service).and("instrument", instrument));
    if (recorded >= MOST_OF_A_SERVICE) {
      throw Problem.of(
          ReportingProblems.TOO_MANY,
          Text.of("lessons-too-many")
              .with("instrument", instrument)
              .with("lessons", recorded)
              .with("service", service));
    }
  }

  /**
   * Lessons neither retired nor withdrawn, the best fit first; of those that fit alike, the newest.
   * Each is found by the words of its own language: in any of their forms where it is English,
   * French or Spanish, as they stand in any other.
   */
  List<Lesson> search(LessonFilter filter) {
    return session
        .createNativeQuery(
            """
            select lesson.* from lesson cross join lateral websearch_to_tsquery(
              case language when 'en' then cast('english' as regconfig)
                when 'fr' then cast('french' as regconfig)
                when 'es' then cast('spanish' as regconfig)
                else cast('simple' as regconfig) end, :words) query
            where family = :family and status not in ('retired', 'withdrawn')
              and (:words = '' or words @@ query)
              and (:area = '' or :area = any(areas))
              and (:instrument = '' or :instrument = any(instruments))
              and (:language = '' or language = :language)
            order by ts_rank(words, query) desc, created_at desc, id limit :most
            """,
            LessonEntity.class)
        .setParameter("family", filter.ofFamily())
        .setParameter("words", Objects.requireNonNullElse(filter.q(), ""))
        .setParameter("area", Objects.requireNonNullElse(filter.area(), ""))
        .setParameter("instrument", Objects.requireNonNullElse(filter.instrument(), ""))
        .setParameter("language", Objects.requireNonNullElse(filter.language(), ""))
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
