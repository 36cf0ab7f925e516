package org.cmsfamily.catalog.service;

import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.ActName;

/** What can be done to a service. */
enum ServiceAct implements ActName {
  RECORD_EXISTING("record-existing-service"),
  JOIN_EXISTING("take-part-in-existing-service"),
  MEET_CONDITION("meet-condition"),
  START("start-service"),
  LOOK_AGAIN("look-again-at-service"),
  REVIEW("put-service-under-review"),
  END_REVIEW("end-review-of-service"),
  RECORD_RESOLUTION("record-resolution"),
  DROP_WITHDRAWAL("withdrawal-falls-away"),
  RESTORE_WITHDRAWAL("withdrawal-stands-again"),
  SUSPEND("suspend-service"),
  RESUME("resume-service"),
  CONTINUE("continue-by-next-terms"),
  CLOSE("close-service");

  private final String text;

  ServiceAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }

  /** By which a running service comes from a stage to another. */
  static ServiceAct by(ServiceStage from, ServiceStage to) {
    if (to == ServiceStage.SUSPENDED) {
      return SUSPEND;
    }
    if (from == ServiceStage.SUSPENDED) {
      return RESUME;
    }
    if (from == to) {
      return LOOK_AGAIN;
    }
    return to == ServiceStage.UNDER_REVIEW ? REVIEW : END_REVIEW;
  }

  /** What the system did to the service by itself. */
  ActDraft bySystem(Service stored, Map<String, Object> bound) {
    return ActDraft.bySystem(this, "service", stored, bound);
  }
}
