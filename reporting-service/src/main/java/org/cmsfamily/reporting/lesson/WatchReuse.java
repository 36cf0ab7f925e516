package org.cmsfamily.reporting.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.cmsfamily.platform.consume.StateListener;
import org.cmsfamily.platform.consume.StateRecord;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;

/**
 * Counts the reuse of lessons: each proposal whose terms name one counts once, from its
 * consultation on and as long as they name it.
 */
@ApplicationScoped
class WatchReuse implements StateListener {

  private final Replicas replicas;
  private final Lessons lessons;

  WatchReuse(Replicas replicas, Lessons lessons) {
    this.replicas = replicas;
    this.lessons = lessons;
  }

  @Override
  public Set<String> topics() {
    return Set.of(ReportingReplicas.PROPOSALS.topic());
  }

  @Override
  public void apply(StateRecord state) {
    var proposal = replicas.get(ReportingReplicas.PROPOSALS, state.key());
    var used = proposal.isDraft() ? Set.<String>of() : proposal.lessonsUsed();
    lessons.usedBy(proposal.id()).stream()
        .map(Lesson::id)
        .filter(id -> !used.contains(id))
        .forEach(id -> lessons.update(lessons.lock(id).unusedBy(proposal.id())));
    used.forEach(id -> use(id, proposal.id()));
  }

  private void use(String id, String proposal) {
    lessons
        .lockOptional(id)
        .filter(lesson -> !lesson.reusedIn().contains(proposal))
        .ifPresent(lesson -> lessons.update(lesson.usedBy(proposal)));
  }
}
