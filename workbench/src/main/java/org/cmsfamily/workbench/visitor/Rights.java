package org.cmsfamily.workbench.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is offered to the visitor where no service says it for a thing: an entry is shown only to
 * those whose office it is. Templates call it {@code rights}.
 */
@RequestScoped
@Named("rights")
public class Rights {

  /** Those who send a transmittal. */
  public static final Set<Role> SENDING =
      Set.copyOf(EnumSet.of(Role.CHAIR, Role.EXECUTIVE_SECRETARY, Role.HEAD));

  private static final Set<Role> OPERATING = Set.of(Role.OPERATOR);
  private static final Set<Role> RUNNING =
      Set.copyOf(
          EnumSet.of(
              Role.OPERATOR, Role.EXECUTIVE_SECRETARY, Role.FINANCE_OFFICER, Role.REPORTING_JOB));
  private static final Set<Role> CHECKING = Set.copyOf(EnumSet.of(Role.AUDITOR, Role.OPERATOR));

  private final Visitor visitor;
  private final Offices offices;

  Rights(Visitor visitor, Offices offices) {
    this.visitor = visitor;
    this.offices = offices;
  }

  public boolean mayOpenProposal() {
    return holds(Set.of(Role.PROGRAMME_OFFICER));
  }

  public boolean mayRecordDecision() {
    return holds(Set.of(Role.REGISTRAR));
  }

  /** Whether the visitor records the decisions of an instrument's bodies. */
  public boolean mayRecordDecisionOf(String instrument) {
    return offices.holders(Role.REGISTRAR).contains(instrument);
  }

  public boolean mayRecordService() {
    return holds(Set.of(Role.REGISTRAR));
  }

  public boolean mayEnterBudget() {
    return holds(Set.of(Role.REGISTRAR));
  }

  public boolean maySendTransmittal() {
    return holds(SENDING);
  }

  public boolean mayImportLedger() {
    return holds(Set.of(Role.FINANCE_OFFICER));
  }

  public boolean mayWriteLesson() {
    return holds(Set.of(Role.PROGRAMME_OFFICER));
  }

  public boolean mayRunReports() {
    return holds(RUNNING);
  }

  /** Whether the visitor looks after the services: their dead letters, the parts of the pages. */
  public boolean mayOperate() {
    return holds(OPERATING);
  }

  public boolean mayCheckAudit() {
    return holds(CHECKING);
  }

  private boolean holds(Set<Role> roles) {
    return visitor.capacities().stream()
        .map(Capacity::knownRole)
        .anyMatch(role -> role != null && roles.contains(role));
  }
}
