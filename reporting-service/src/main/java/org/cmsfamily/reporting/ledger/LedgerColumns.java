package org.cmsfamily.reporting.ledger;

import java.util.List;

/** The columns of the layout {@code skein}. */
final class LedgerColumns {

  static final String REFERENCE = "source_reference";
  static final String SERVICE = "service";
  static final String PAID_BY = "paid_by";
  static final String BORNE_BY = "borne_by";
  static final String BOOKING_DATE = "booking_date";
  static final String CONCERNS = "concerns";
  static final String KIND = "kind";
  static final String AMOUNT = "amount";
  static final String CURRENCY = "currency";
  static final String UNIT = "unit";
  static final String PURPOSE = "purpose";
  static final String DESCRIPTION = "description";
  static final String DOCUMENT = "document";
  static final String REVERSES = "reverses";

  static final List<String> ALL =
      List.of(
          REFERENCE,
          SERVICE,
          PAID_BY,
          BORNE_BY,
          BOOKING_DATE,
          CONCERNS,
          KIND,
          AMOUNT,
          CURRENCY,
          UNIT,
          PURPOSE,
          DESCRIPTION,
          DOCUMENT,
          REVERSES);

  /** Those that hold something in each line. */
  static final List<String> NEEDED =
      List.of(REFERENCE, SERVICE, PAID_BY, BORNE_BY, BOOKING_DATE, KIND, AMOUNT);

  private LedgerColumns() {}
}
