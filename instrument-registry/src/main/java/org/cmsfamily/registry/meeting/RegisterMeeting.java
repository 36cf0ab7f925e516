package org.cmsfamily.registry.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.body.Bodies;
import org.cmsfamily.registry.holder.OwnCodes;
import org.cmsfamily.registry.holder.Registrars;
import org.cmsfamily.registry.request.Demonstrations;

/** The registrar of a body's instrument registers its meetings and procedures. */
@ApplicationScoped
class RegisterMeeting {

  private final Meetings meetings;
  private final Bodies bodies;
  private final OwnCodes codes;
  private final Demonstrations demonstrations;
  private final Registrars registrars;

  RegisterMeeting(
      Meetings meetings,
      Bodies bodies,
      OwnCodes codes,
      Demonstrations demonstrations,
      Registrars registrars) {
    this.meetings = meetings;
    this.bodies = bodies;
    this.codes = codes;
    this.demonstrations = demonstrations;
    this.registrars = registrars;
  }

  /**
   * @throws Problem 404 if the body is another's or unknown, 409 if the code is taken, 422 if it is
   *     not the instrument's own
   */
  Done<Meeting> register(MeetingRequest request) {
    demonstrations.check(Boolean.TRUE.equals(request.demonstration()), "/demonstration");
    var body = bodies.get(request.body());
    var registrar = registrars.of(body, body.instrument(), "body", request.actingAs());
    codes.mustBeOf(body.instrument(), request.code(), Boolean.TRUE.equals(request.demonstration()));
    var meeting = meetings.add(request.toMeeting(body.family(), body.instrument()));
    return Done.of(
        meeting, ActDraft.of(MeetingAct.ENTER_MEETING, "meeting", meeting, registrar, Map.of()));
  }
}
