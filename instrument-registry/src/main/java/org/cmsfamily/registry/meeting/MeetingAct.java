package org.cmsfamily.registry.meeting;

import org.cmsfamily.registry.RegistryAct;

/** What is done with a meeting, as the audit trail names it. */
enum MeetingAct implements RegistryAct {
  ENTER_MEETING,
  CORRECT_MEETING,
  ATTACH_MEETING_DOCUMENT
}
