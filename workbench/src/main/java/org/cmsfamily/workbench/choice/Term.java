package org.cmsfamily.workbench.choice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A word of the registry that has no list of its own, such as the type of a body. */
public enum Term {
  CONFERENCE_OF_THE_PARTIES(Use.BODY_TYPE),
  MEETING_OF_THE_PARTIES(Use.BODY_TYPE),
  MEETING_OF_SIGNATORIES(Use.BODY_TYPE),
  STANDING_COMMITTEE(Use.BODY_TYPE),
  SESSIONAL_COMMITTEE(Use.BODY_TYPE),
  SCIENTIFIC_COUNCIL(Use.BODY_TYPE),
  SCIENTIFIC_COMMITTEE(Use.BODY_TYPE),
  TECHNICAL_COMMITTEE(Use.BODY_TYPE),
  ADVISORY_COMMITTEE(Use.BODY_TYPE),
  SUB_COMMITTEE(Use.BODY_TYPE),
  BUREAU(Use.BODY_TYPE),
  BOARD(Use.BODY_TYPE),
  COMMON_SERVICES(Use.SUBJECT),
  BUDGET(Use.SUBJECT),
  STAFFING(Use.SUBJECT),
  WORK_PROGRAMME(Use.SUBJECT),
  PARTIES(Use.TAKING_PART),
  SIGNATORIES(Use.TAKING_PART),
  AGREED(Use.STEP),
  SUBMITTED(Use.STEP);

  private final Use use;

  Term(Use use) {
    this.use = use;
  }

  /** For what a word is used. */
  enum Use {
    BODY_TYPE,
    SUBJECT,
    TAKING_PART,
    STEP
  }

  /** Those of a use. */
  static List<Term> of(Use use) {
    return Arrays.stream(values()).filter(term -> term.use == use).toList();
  }

  /** As the registry writes it. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
