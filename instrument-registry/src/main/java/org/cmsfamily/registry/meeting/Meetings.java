package org.cmsfamily.registry.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.registry.EnteredRepository;
import org.cmsfamily.registry.RegistryTopics;

/** The meetings. */
@ApplicationScoped
public class Meetings implements EnteredRepository<Meeting, MeetingEntity> {

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
  public Optional<Meeting> facts(Meeting stored) {
    return Optional.of(stored);
  }

  @Override
  public Meeting changedTo(Meeting stored, Meeting facts) {
    return stored.changedTo(facts);
  }

  @Override
  public void publish(Meeting stored) {
    outbox.append(
        RegistryTopics.MEETINGS, stored.code(), stored.version(), MeetingState.of(stored));
  }
}
