package org.cmsfamily.workbench.component;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;

/** A row of sample figures, for the table and the chart of it, and sample acts. */
record Sample(String instrument, BigDecimal baseline, BigDecimal actual) {
  static final List<Sample> SHARES =
      List.of(
          new Sample("CMS", new BigDecimal("180000.00"), new BigDecimal("151200.50")),
          new Sample("AEWA", new BigDecimal("90000.00"), new BigDecimal("81480.25")),
          new Sample("EUROBATS", new BigDecimal("40000.00"), new BigDecimal("38950.00")));
  static final PossibleAct ALLOWED =
      new PossibleAct("c-sign", true, List.of("AEWA:executive-secretary"), List.of());
  static final Typed WRONG =
      new Typed("c-refused", false, Map.of(), Map.of(), List.of("The terms have changed since"));
  static final PossibleAct REFUSED =
      new PossibleAct("c-close", false, List.of(), List.of("EUROBATS has not booked yet"));
}
