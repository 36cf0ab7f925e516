package org.cmsfamily.reporting.lesson;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.store.AggregateEntity;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "lesson")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class LessonEntity extends AggregateEntity<Lesson> {

  String instrument;
  @Nullable String service;
  String context;
  String happened;
  String nextTime;
  String language;
  @Nullable String evidence;
  String[] areas;
  String[] instruments;
  LessonStatus status;
  LocalDate recordedOn;
  Capacity recordedBy;
  String[] reusedIn;

  @Override
  protected void copy(Lesson lesson) {
    var text = lesson.text();
    instrument = lesson.instrument();
    service = lesson.service();
    context = text.context();
    happened = text.happened();
    nextTime = text.nextTime();
    language = text.language();
    evidence = text.evidence();
    areas = lesson.areas().toArray(String[]::new);
    instruments = lesson.instruments().toArray(String[]::new);
    status = lesson.state();
    recordedOn = lesson.recordedOn();
    recordedBy = lesson.by();
    reusedIn = lesson.reusedIn().toArray(String[]::new);
  }

  @Override
  public Lesson toAggregate() {
    return new Lesson(
        id(),
        family(),
        version(),
        readers(),
        instrument,
        service,
        new LessonText(context, happened, nextTime, language, evidence),
        List.of(areas),
        List.of(instruments),
        status,
        recordedOn,
        recordedBy,
        List.of(reusedIn));
  }
}
