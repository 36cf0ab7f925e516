package org.cmsfamily.workbench.report;

import java.util.Arrays;
import java.util.Optional;

/** What a figure of a report is, as these pages call it. */
public enum FigureMember {
  BASELINE("baseline"),
  ACTUAL("actual"),
  ONE_TIME("oneTime"),
  SAVINGS("savings"),
  VOLUNTARY_INCOME("voluntaryIncome"),
  NEEDED("needed"),
  IN_KIND("inKind"),
  AVOIDED("avoided"),
  REDEPLOYED_DAYS("redeployedDays"),
  NEEDED_AT_PLANNED_RATE("neededAtPlannedRate"),
  BOOKED_FOR_LATER("bookedForLater"),
  NOT_YET_CLOSED("notYetClosed"),
  LEFT("left"),
  PAID("paid"),
  BORNE("borne"),
  BALANCE("balance"),
  TRANSFER("transfers"),
  FINDING("findings"),
  WARNING("warnings"),
  PLANNED("planned"),
  RECURRING("recurring"),
  YEARLY_COST("yearlyCost"),
  POSTS("posts"),
  OTHER("other");

  private final String step;

  FigureMember(String step) {
    this.step = step;
  }

  /** The one of a step of an address, such as {@code oneTime}. */
  static Optional<FigureMember> of(String step) {
    return Arrays.stream(values()).filter(one -> one.step.equals(step)).findFirst();
  }

  /** The step of an address that names it. */
  String step() {
    return step;
  }
}
