package org.cmsfamily.catalog.service;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a service since it was approved.
 *
 * @param members who takes part, and since when
 * @param lastDay its last day, once it is closed; before its first if it never started
 * @param due whose day has come, as last looked at
 */
record Course(List<Member> members, @Nullable LocalDate lastDay, List<Due> due) {

  Course {
    members = List.copyOf(members);
    due = List.copyOf(due);
  }

  Course due(List<Due> now) {
    return new Course(members, lastDay, now);
  }

  /** Nothing of what has ended is due any more. */
  Course endedOn(LocalDate last) {
    return new Course(members, last, List.of());
  }
}
