package org.cmsfamily.workbench.ledger;

/** What is wrong with a chosen file before it is read. */
public enum FileFault {
  NONE_CHOSEN,
  NOT_THE_PREVIEWED
}
