package org.cmsfamily.reporting;

import org.cmsfamily.platform.problem.ProblemType;

/** The kinds of problem of this service, on one page. */
public final class ReportingProblems {

  public static final ProblemType RATES_REFUSED =
      new ProblemType(422, "rates-refused", "The file of rates is refused as a whole");
  public static final ProblemType IMPORT_REFUSED =
      new ProblemType(422, "import-refused", "The file is refused as a whole");
  public static final ProblemType WORKBOOK_UNREADABLE =
      new ProblemType(422, "unreadable-workbook", "The workbook cannot be read");
  public static final ProblemType REVERSAL_REFUSED =
      new ProblemType(422, "reversal-refused", "The entry cannot be reversed so");
  public static final ProblemType NOT_PROPOSED =
      new ProblemType(422, "not-proposed", "The entry is not proposed to another instrument");
  public static final ProblemType QUARTER_NOT_OVER =
      new ProblemType(422, "quarter-not-over", "A quarter is closed once it is over");
  public static final ProblemType EARLIER_QUARTER_OPEN =
      new ProblemType(422, "earlier-quarter-open", "Quarters are closed in their order");
  public static final ProblemType ALREADY_CLOSED =
      new ProblemType(422, "already-closed", "The quarter is closed already");
  public static final ProblemType LEDGER_NOT_EMPTY =
      new ProblemType(422, "ledger-not-empty", "The ledger is not empty");
  public static final ProblemType QUARTER_OPEN =
      new ProblemType(422, "quarter-open", "Only a closed quarter is restated");
  public static final ProblemType NOTHING_TO_RESTATE =
      new ProblemType(422, "nothing-to-restate", "No late entry concerns the quarter");
  public static final ProblemType NOTHING_OWED =
      new ProblemType(422, "nothing-owed", "Nothing is owed that this could settle");
  public static final ProblemType CANNOT_APPORTION =
      new ProblemType(422, "cannot-apportion", "The key cannot apportion what was booked");
  public static final ProblemType SERVICE_NOT_RUNNING =
      new ProblemType(422, "service-not-running", "The service does not run in that quarter");
  public static final ProblemType UNKNOWN_INDICATOR =
      new ProblemType(422, "unknown-indicator", "The service promised no such indicator");
  public static final ProblemType WRONG_STATE =
      new ProblemType(409, "wrong-state", "It is not in the state for this");

  public static final ProblemType NOT_A_PERIOD =
      new ProblemType(422, "not-a-period", "The meetings leave no run of quarters between them");
  public static final ProblemType TOO_LATE =
      new ProblemType(422, "too-late", "The days for it are over");
  public static final ProblemType OBJECTIONS_POSSIBLE =
      new ProblemType(422, "objections-possible", "The others may still object");
  public static final ProblemType MEETING_OVER =
      new ProblemType(422, "meeting-over", "The meeting has ended");
  public static final ProblemType NOT_OF_THE_BODY =
      new ProblemType(422, "not-of-the-body", "It is not the body's own");

  public static final ProblemType TOO_MANY =
      new ProblemType(422, "too-many", "There are as many as there can be");
  public static final ProblemType IMPORTS_BUSY =
      new ProblemType(503, "imports-busy", "Too many files are being read now");
  public static final ProblemType REPORTS_BUSY =
      new ProblemType(503, "reports-busy", "Too many reports are being made or read now");

  private ReportingProblems() {}
}
