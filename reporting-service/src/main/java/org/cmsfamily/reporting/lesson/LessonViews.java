package org.cmsfamily.reporting.lesson;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collections;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;

/** Shows lessons to the caller: everyone sees how often one is used, participants where. */
@RequestScoped
class LessonViews {

  private final Replicas replicas;
  private final Actor actor;

  LessonViews(Replicas replicas, Actor actor) {
    this.replicas = replicas;
    this.actor = actor;
  }

  LessonView of(Lesson lesson) {
    return LessonView.of(lesson, actor.capacities(), this::isOneOfTheCallers);
  }

  private boolean isOneOfTheCallers(String proposal) {
    return replicas.find(ReportingReplicas.PROPOSALS, proposal).stream()
        .anyMatch(found -> !Collections.disjoint(found.participants(), actor.holders()));
  }
}
