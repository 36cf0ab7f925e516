package org.cmsfamily.reporting.rate;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which form a file of rates is. */
enum RatesForm {
  /** CSV with our own four columns. */
  @JsonProperty("skein")
  SKEIN,

  /** The UN's own table in XML. */
  @JsonProperty("un-xml")
  UN_XML,

  /** The UN's own table in five columns: country, currency, its code, effective date, rate. */
  @JsonProperty("un-table")
  UN_TABLE
}
