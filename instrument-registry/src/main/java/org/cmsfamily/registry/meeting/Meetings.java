package org.cmsfamily.registry.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.store.PublishedRepository;
import org.cmsfamily.registry.RegistryTopics;

/** The meetings. */
@ApplicationScoped
public class Meetings implements PublishedRepository<Meeting, MeetingEntity> {

  private final Outbox outbox;

  Meetings(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public MeetingEntity newEntity() {
    return new MeetingEntity();
  }

  @Override
  public String noun() {
    return "meeting";
  }

  @Override
  public void publish(Meeting stored) {
    outbox.append(
        RegistryTopics.MEETINGS, stored.code(), stored.version(), MeetingState.of(stored));
  }
}
