package org.cmsfamily.catalog;

import org.cmsfamily.platform.problem.ProblemType;

/** The kinds of problem that only the catalog has, on one page. */
public final class CatalogProblems {

  public static final ProblemType WRONG_STATE =
      new ProblemType(409, "wrong-state", "This cannot be done in the present state");
  public static final ProblemType TERMS_UNCHANGED =
      new ProblemType(422, "terms-unchanged", "These are the current terms already");
  public static final ProblemType TERMS_OF_ANOTHER_SERVICE =
      new ProblemType(
          422, "terms-of-another-service", "A new version keeps the service's code and its lead");
  public static final ProblemType PARTICIPANTS_NOT_AGREED =
      new ProblemType(
          422, "participants-not-agreed", "Participants change with the word of each one only");
  public static final ProblemType PARTICIPANTS_REFUSED =
      new ProblemType(422, "participants-refused", "These cannot take part");
  public static final ProblemType TERMS_INCOMPLETE =
      new ProblemType(422, "terms-incomplete", "The terms are not complete enough to screen");
  public static final ProblemType ADVICE_REFUSED =
      new ProblemType(422, "advice-refused", "The advice cannot be recorded like this");
  public static final ProblemType NOT_THE_CURRENT_TERMS =
      new ProblemType(
          422, "not-the-current-terms", "The fingerprint is not that of the current terms");
  public static final ProblemType ALREADY_SIGNED =
      new ProblemType(422, "already-signed", "This instrument has signed these terms already");
  public static final ProblemType NOT_SIGNED =
      new ProblemType(422, "not-signed", "This instrument has not signed these terms");
  public static final ProblemType NOT_AGREED =
      new ProblemType(422, "not-agreed", "The terms are not agreed");
  public static final ProblemType SUBMISSION_REFUSED =
      new ProblemType(422, "submission-refused", "The terms cannot be put before this body");
  public static final ProblemType APPROVAL_REFUSED =
      new ProblemType(422, "approval-refused", "This decision cannot stand as that outcome");
  public static final ProblemType LIMIT_REACHED =
      new ProblemType(422, "limit-reached", "That is more than there is room for");
  public static final ProblemType SERVICE_CODE_TAKEN =
      new ProblemType(409, "service-code-taken", "Another service bears this code");
  public static final ProblemType CONDITION_REFUSED =
      new ProblemType(422, "condition-refused", "This condition cannot be recorded as met");

  public static final ProblemType RESOLUTION_REFUSED =
      new ProblemType(422, "resolution-refused", "This decision cannot stand as that resolution");

  public static final ProblemType CONTINUATION_REFUSED =
      new ProblemType(422, "continuation-refused", "These terms cannot continue the service");

  public static final ProblemType EXISTING_REFUSED =
      new ProblemType(422, "existing-refused", "This cannot be recorded as a running service");

  public static final ProblemType SYNERGY_REFUSED =
      new ProblemType(422, "synergy-refused", "This cannot be recorded as an other synergy");

  private CatalogProblems() {}
}
