package org.cmsfamily.registry.appointment;

import static org.cmsfamily.registry.holder.HolderKind.BODY;
import static org.cmsfamily.registry.holder.HolderKind.FAMILY;
import static org.cmsfamily.registry.holder.HolderKind.INSTRUMENT;
import static org.cmsfamily.registry.holder.HolderKind.ORGANISATION;
import static org.cmsfamily.registry.holder.HolderKind.SECRETARIAT;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.registry.holder.HolderKind;

/** The roles that an appointment can give, and for whom. The steward's comes from configuration. */
public enum AppointedRole {
  @JsonProperty("registrar")
  REGISTRAR(true, INSTRUMENT),
  @JsonProperty("executive-secretary")
  EXECUTIVE_SECRETARY(true, INSTRUMENT),
  @JsonProperty("head")
  HEAD(true, INSTRUMENT, SECRETARIAT, ORGANISATION),
  @JsonProperty("chair")
  CHAIR(true, BODY),
  @JsonProperty("finance-officer")
  FINANCE_OFFICER(true, INSTRUMENT, FAMILY),
  @JsonProperty("programme-officer")
  PROGRAMME_OFFICER(false, INSTRUMENT, SECRETARIAT),
  @JsonProperty("committee-member")
  COMMITTEE_MEMBER(false, BODY),
  @JsonProperty("auditor")
  AUDITOR(false, INSTRUMENT),
  @JsonProperty("adviser")
  ADVISER(false, ORGANISATION),
  @JsonProperty("operator")
  OPERATOR(false, FAMILY),
  @JsonProperty("reporting-job")
  REPORTING_JOB(false, FAMILY),
  @JsonProperty("dashboard")
  DASHBOARD(false, FAMILY, INSTRUMENT),
  @JsonProperty("inbox-digest")
  INBOX_DIGEST(false, FAMILY);

  private final boolean binding;

  // Set.of, which does not change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<HolderKind> kinds;

  AppointedRole(boolean binding, HolderKind... kinds) {
    this.binding = binding;
    this.kinds = Set.of(kinds);
  }

  /** Whether it binds its holder, so that a second office holder confirms who gets it. */
  boolean binding() {
    return binding;
  }

  /** Whether a machine has it, and no human. */
  boolean isAMachines() {
    return this == REPORTING_JOB || this == DASHBOARD;
  }

  /** Whether it can be held for such a holder. */
  boolean suits(HolderKind kind) {
    return kinds.contains(kind);
  }

  /** As the platform and the wire name it. */
  public String word() {
    return Words.of(this);
  }
}
