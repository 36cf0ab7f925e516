package org.cmsfamily.catalog.terms;

/** The four goals of sharing services. Source: StC44 decision, P6. */
public enum Goal implements Coded {
  FILL_GAPS,
  REINFORCE_EACH_OTHER,
  PRODUCE_EFFICIENCIES,
  INCREASE_OUTPUT
}
