package org.cmsfamily.catalog.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** What must be so in any terms, a draft's too: without it nothing could be screened. */
final class TermsRules {

  /** A service is agreed for a foreseeable time; a limit on the years that are computed. */
  static final int MAX_YEARS = 30;

  private TermsRules() {}

  static List<TermsFault> all(
      List<Participant> participants, List<String> areas, LocalDate start, LocalDate end) {
    return Stream.of(participants(participants), areas(areas), dates(start, end))
        .flatMap(List::stream)
        .toList();
  }

  static List<TermsFault> participants(List<Participant> participants) {
    var faults = new ArrayList<TermsFault>();
    if (participants.size() < 2) {
      faults.add(new TermsFault("/participants", "a common service has two participants or more"));
    }
    var leads = participants.stream().filter(one -> one.role() == Participant.Role.LEAD).count();
    if (leads != 1) {
      faults.add(new TermsFault("/participants", "one participant leads, not " + leads));
    }
    duplicates(
        "/participants", participants.stream().map(Participant::instrument).toList(), faults);
    return faults;
  }

  static List<TermsFault> areas(List<String> areas) {
    var faults = new ArrayList<TermsFault>();
    if (areas.isEmpty()) {
      faults.add(new TermsFault("/areas", "a service lies in one area or more"));
    }
    duplicates("/areas", areas, faults);
    return faults;
  }

  static List<TermsFault> dates(LocalDate start, LocalDate end) {
    if (end.isBefore(start)) {
      return List.of(
          new TermsFault("/end", "the end %s lies before the start %s".formatted(end, start)));
    }
    return end.getYear() - start.getYear() >= MAX_YEARS
        ? List.of(new TermsFault("/end", "terms run for %d years at most".formatted(MAX_YEARS)))
        : List.of();
  }

  private static void duplicates(
      String pointer, Collection<String> codes, List<TermsFault> faults) {
    var seen = new HashSet<String>();
    int index = 0;
    for (var code : codes) {
      if (!seen.add(code)) {
        faults.add(new TermsFault(pointer + "/" + index, "'%s' stands here twice".formatted(code)));
      }
      index++;
    }
  }
}
