package org.cmsfamily.workbench.proposal;

/** How far a proposal is with a step. */
public enum Progress {
  DONE,
  NOW,
  AHEAD;

  /** How it looks. */
  public String tone() {
    return switch (this) {
      case DONE -> "good";
      case NOW -> "soon";
      case AHEAD -> "calm";
    };
  }
}
