package org.cmsfamily.acceptance;

import java.util.List;

/**
 * In what a test's family differs from that of family.json.
 *
 * @param reportingCurrency in which its reports restate the figures
 * @param standing the instruments that stand in the roll-out from the start
 * @param withoutDecisions what its bodies have not decided
 * @param setting the words in which it takes place
 */
record Charter(
    String reportingCurrency,
    List<String> standing,
    List<String> withoutDecisions,
    Setting setting) {

  static final Charter USUAL =
      new Charter("EUR", List.of("CMS", "AEWA"), List.of(), Setting.SPECIES);

  Charter reportingIn(String currency) {
    return new Charter(currency, standing, withoutDecisions, setting);
  }

  /** All three instruments stand in the roll-out. */
  Charter ofThree() {
    return new Charter(
        reportingCurrency, List.of("CMS", "AEWA", "EUROBATS"), withoutDecisions, setting);
  }

  Charter without(String... decisions) {
    return new Charter(reportingCurrency, standing, List.of(decisions), setting);
  }

  Charter in(Setting words) {
    return new Charter(reportingCurrency, standing, withoutDecisions, words);
  }
}
