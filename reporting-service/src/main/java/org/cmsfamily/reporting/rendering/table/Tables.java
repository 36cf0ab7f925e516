package org.cmsfamily.reporting.rendering.table;

import java.util.List;
import java.util.stream.Stream;

/** The tables of a report, in the order in which they are shown. */
public final class Tables {

  /** All tables. */
  public static final List<Table<?>> ALL =
      Stream.of(
              ServiceTables.ALL,
              MoneyTables.ALL,
              StaffTables.ALL,
              NarrativeTables.ALL,
              DecisionTables.ALL,
              OriginTables.ALL)
          .<Table<?>>flatMap(List::stream)
          .toList();

  private Tables() {}
}
