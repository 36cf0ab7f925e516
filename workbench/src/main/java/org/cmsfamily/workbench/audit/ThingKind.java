package org.cmsfamily.workbench.audit;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of thing that something was done to. */
public enum ThingKind {
  FAMILY("/administration"),
  INSTRUMENT("/instruments/{id}"),
  ORGANISATION(""),
  SECRETARIAT(""),
  BODY(""),
  MEETING("/meetings/{id}"),
  PERSON(""),
  APPOINTMENT("/administration/appointments/{id}"),
  DECISION("/decisions/{id}"),
  INVITATION("/invitations/{id}"),
  TRANSMITTAL("/transmittals/{id}"),
  BUDGET("/budgets/{id}"),
  INBOX_DIGEST(""),
  PROPOSAL("/proposals/{id}"),
  SERVICE("/services/{id}"),
  ANALYSIS(""),
  SYNERGY(""),
  RATES("/ledger/rates"),
  LEDGER_BATCH("/ledger/imports/{id}"),
  LEDGER_ENTRY("/ledger/entries/{id}"),
  IMPORT_PROFILE("/ledger/profiles/{id}"),
  SERVICE_QUARTER(""),
  PAYMENT("/payments/{id}"),
  MEASUREMENT(""),
  PROGRESS(""),
  REPORTING_RUN("/administration/runs"),
  REPORT("/reports/{id}"),
  FINDING("/findings/{id}"),
  LESSON("/lessons/{id}");

  private final String page;

  /**
   * One of them.
   *
   * @param page the address of its page, with a place for its id; empty if it has none
   */
  ThingKind(String page) {
    this.page = page;
  }

  /** The kind of a word such as {@code ledger-batch}; none if these pages do not know it. */
  public static Optional<ThingKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** The page of one of them; none if it has no page of its own. */
  public Optional<String> page(String id) {
    if (this == SERVICE_QUARTER) return quarter(id);
    if (page.isEmpty()) return Optional.empty();
    return Optional.of(
        page.endsWith("{id}") ? UriBuilder.fromPath(page).build(id).toString() : page);
  }

  /** The id of a quarter is that of its service, a point and the quarter. */
  private static Optional<String> quarter(String id) {
    int point = id.lastIndexOf('.');
    return point < 0
        ? Optional.empty()
        : Optional.of(
            UriBuilder.fromPath("/quarters/{service}/{quarter}")
                .build(id.substring(0, point), id.substring(point + 1))
                .toString());
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
