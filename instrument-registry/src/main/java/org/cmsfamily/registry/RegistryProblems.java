package org.cmsfamily.registry;

import org.cmsfamily.platform.problem.ProblemType;

/** The kinds of problem of the registry, on one page. The slug is API: add, never rename. */
public final class RegistryProblems {

  public static final ProblemType RULES_BROKEN =
      new ProblemType(422, "rules-broken", "The record would break rules of the registry");
  public static final ProblemType OWN_APPOINTMENT =
      new ProblemType(403, "own-appointment", "Someone else appoints and confirms you");
  public static final ProblemType NOT_THE_STEWARDS =
      new ProblemType(
          403, "not-the-stewards", "The steward makes the first appointments, and no others");
  public static final ProblemType NOT_A_SECOND_OFFICE_HOLDER =
      new ProblemType(
          403, "not-a-second-office-holder", "Another office holder of the instrument confirms");
  public static final ProblemType NOT_APPOINTING =
      new ProblemType(403, "not-appointing", "Your capacity does not appoint to this role");
  public static final ProblemType OVERLAPPING_PERIOD =
      new ProblemType(422, "overlapping-period", "Another fact holds for a part of the period");
  public static final ProblemType BUSINESS_DATE_BACK =
      new ProblemType(422, "business-date-back", "A business date only goes forward");
  public static final ProblemType WRONG_STATE =
      new ProblemType(409, "wrong-state", "Its state does not allow this");

  public static final ProblemType LOGIN_CODE_REFUSED =
      new ProblemType(422, "login-code-refused", "No such code is open for this login");

  public static final ProblemType ADDRESS_CODE_REFUSED =
      new ProblemType(422, "address-code-refused", "No such code is open for this address");

  private RegistryProblems() {}
}
