package org.cmsfamily.workbench.ledger;

/** What is wrong with what was chosen before the file is read. */
public enum FileFault {
  NONE_CHOSEN,
  NOT_THE_PREVIEWED,
  NO_SYSTEM;

  /** Whether it is the file that is wrong; else it is the name of the accounting system. */
  public boolean isOfFile() {
    return this != NO_SYSTEM;
  }
}
