package org.cmsfamily.workbench.home;

/** What somebody does who is here for the first time. */
public enum FirstStep {
  FAMILY("/instruments"),
  DECISIONS("/decisions"),
  PROPOSALS("/proposals"),
  MONEY("/services"),
  AUDIT("/audit");

  private final String page;

  FirstStep(String page) {
    this.page = page;
  }

  /** The page to which it leads. */
  public String page() {
    return page;
  }
}
