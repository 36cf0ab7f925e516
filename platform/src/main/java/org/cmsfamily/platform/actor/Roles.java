package org.cmsfamily.platform.actor;

import java.util.Set;

/** The roles that an appointment may give. */
public final class Roles {

  public static final String STEWARD = "steward";
  public static final String REGISTRAR = "registrar";
  public static final String PROGRAMME_OFFICER = "programme-officer";
  public static final String EXECUTIVE_SECRETARY = "executive-secretary";
  public static final String HEAD = "head";
  public static final String ADVISER = "adviser";
  public static final String COMMITTEE_MEMBER = "committee-member";
  public static final String CHAIR = "chair";
  public static final String FINANCE_OFFICER = "finance-officer";
  public static final String AUDITOR = "auditor";
  public static final String OPERATOR = "operator";
  public static final String REPORTING_JOB = "reporting-job";
  public static final String DASHBOARD = "dashboard";
  public static final String INBOX_DIGEST = "inbox-digest";

  /** All of them. */
  public static final Set<String> ALL =
      Set.of(
          STEWARD,
          REGISTRAR,
          PROGRAMME_OFFICER,
          EXECUTIVE_SECRETARY,
          HEAD,
          ADVISER,
          COMMITTEE_MEMBER,
          CHAIR,
          FINANCE_OFFICER,
          AUDITOR,
          OPERATOR,
          REPORTING_JOB,
          DASHBOARD,
          INBOX_DIGEST);

  /** The system itself; nobody is appointed to it. */
  public static final String SYSTEM = "system";

  /** Those that show nothing unpublished. Source: domain, section 4. */
  public static final Set<String> WITHOUT_SIGHT =
      Set.of(STEWARD, OPERATOR, REPORTING_JOB, DASHBOARD, INBOX_DIGEST, SYSTEM);

  /** Those that take part but hold no office: what others did is not theirs to read. */
  public static final Set<String> WITHOUT_OFFICE = Set.of(ADVISER, COMMITTEE_MEMBER);

  private Roles() {}
}
