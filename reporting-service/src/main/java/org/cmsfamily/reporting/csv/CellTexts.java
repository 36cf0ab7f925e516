package org.cmsfamily.reporting.csv;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** How a workbook's numbers and days are written as texts. */
public interface CellTexts {

  /** A number. */
  String number(BigDecimal number);

  /** A day; what has a time of day is none. */
  String day(LocalDateTime day);
}
