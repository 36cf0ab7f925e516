package org.cmsfamily.workbench.visitor;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A role that somebody may hold. */
public enum Role {
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
  INBOX_DIGEST;

  /** As the services write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role of a word such as {@code executive-secretary}; null if these pages do not know it. */
  static @Nullable Role of(String word) {
    var name = word.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values())
        .filter(role -> role.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
