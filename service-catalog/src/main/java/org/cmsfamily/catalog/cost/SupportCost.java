package org.cmsfamily.catalog.cost;

/** Whether amounts hold the programme support cost; the two never stand in one comparison. */
public enum SupportCost {
  INCLUDED,
  EXCLUDED;

  /** As it is written in JSON. */
  public String code() {
    return this == INCLUDED ? "included" : "excluded";
  }
}
