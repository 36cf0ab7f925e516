package org.cmsfamily.reporting.neutrality;

import java.util.List;
import java.util.SortedMap;

/** Every participant's years of a service. */
record NeutralityView(String family, String service, String currency, List<Year> years) {

  /** One budget year. */
  record Year(int year, SortedMap<String, YearNeed> instruments) {}
}
