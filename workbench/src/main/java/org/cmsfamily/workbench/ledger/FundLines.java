package org.cmsfamily.workbench.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cmsfamily.workbench.page.NamedLines;
import org.cmsfamily.workbench.reporting.ExtractLayout;

/** The funds of a layout, written as lines: {@code 32MSL = service, key}. */
final class FundLines {
  private static final String BY_KEY = "key";

  private FundLines() {}

  static String write(Map<String, ExtractLayout.Fund> funds) {
    var lines = new LinkedHashMap<String, String>();
    funds.forEach((name, fund) -> lines.put(name, fund.service() + ", " + fund.borneBy()));
    return NamedLines.write(lines);
  }

  /** Those of such lines; the key splits what names nobody who bears it. */
  static Map<String, ExtractLayout.Fund> read(String lines) {
    var funds = new LinkedHashMap<String, ExtractLayout.Fund>();
    NamedLines.read(lines).forEach((name, text) -> funds.put(name, fund(text)));
    return funds;
  }

  private static ExtractLayout.Fund fund(String text) {
    int comma = text.indexOf(',');
    return comma < 0
        ? new ExtractLayout.Fund(text, BY_KEY)
        : new ExtractLayout.Fund(
            text.substring(0, comma).strip(), text.substring(comma + 1).strip());
  }
}
