package org.cmsfamily.workbench.service;

/** Whether a value reaches its target. */
public enum Reached {
  YES,
  NOT_YET;

  /** How its badge looks. */
  public String tone() {
    return switch (this) {
      case YES -> "good";
      case NOT_YET -> "soon";
    };
  }
}
