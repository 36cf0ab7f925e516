package org.cmsfamily.registry.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.history.Datings;
import org.cmsfamily.registry.holder.Registrars;

/** The registrar of a body's instrument corrects what was recorded of a meeting. */
@ApplicationScoped
class CorrectMeeting {

  private final Meetings meetings;
  private final Registrars registrars;
  private final Datings datings;

  CorrectMeeting(Meetings meetings, Registrars registrars, Datings datings) {
    this.meetings = meetings;
    this.registrars = registrars;
    this.datings = datings;
  }

  /**
   * @throws Problem 404 if it is another's, 422 if it corrects nothing that stands or the days are
   *     impossible
   */
  Done<Meeting> correct(String code, MeetingCorrectionRequest request) {
    var meeting = meetings.lock(code);
    var registrar = registrars.of(meeting, meeting.instrument(), "meeting", request.actingAs());
    var dating =
        datings.of(meeting.family(), request.since(), request.replaces(), request.reason());
    var violations = new Violations();
    var corrected =
        meetings.correct(
            meeting,
            dating,
            before -> {
              var facts = request.of(before, violations);
              violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("meeting-refused"));
              return facts;
            });
    var bound = Map.<String, Object>of("reason", request.reason());
    return corrected
        .map(
            next ->
                Done.of(
                    next,
                    ActDraft.of(MeetingAct.CORRECT_MEETING, "meeting", next, registrar, bound)))
        .orElseGet(() -> Done.unchanged(meeting));
  }
}
