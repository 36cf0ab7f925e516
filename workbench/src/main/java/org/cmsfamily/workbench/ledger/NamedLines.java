package org.cmsfamily.workbench.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.cmsfamily.workbench.reporting.ExtractLayout;

/** What belongs to each fund or account, written as lines: {@code 32MSL = service, key}. */
final class NamedLines {
  private static final String BY_KEY = "key";

  private NamedLines() {}

  /** The funds, one a line. */
  static String ofFunds(Map<String, ExtractLayout.Fund> funds) {
    return funds.entrySet().stream()
        .map(
            fund ->
                fund.getKey()
                    + " = "
                    + fund.getValue().service()
                    + ", "
                    + fund.getValue().borneBy())
        .collect(Collectors.joining("\n"));
  }

  /** The accounts, one a line. */
  static String ofAccounts(Map<String, String> accounts) {
    return accounts.entrySet().stream()
        .map(account -> account.getKey() + " = " + account.getValue())
        .collect(Collectors.joining("\n"));
  }

  /** The funds of such lines; the key splits what names nobody who bears it. */
  static Map<String, ExtractLayout.Fund> funds(String lines) {
    var funds = new LinkedHashMap<String, ExtractLayout.Fund>();
    read(lines)
        .forEach(
            (fund, text) -> {
              int comma = text.indexOf(',');
              funds.put(
                  fund,
                  comma < 0
                      ? new ExtractLayout.Fund(text, BY_KEY)
                      : new ExtractLayout.Fund(
                          text.substring(0, comma).strip(), text.substring(comma + 1).strip()));
            });
    return funds;
  }

  /** The accounts of such lines. */
  static Map<String, String> accounts(String lines) {
    return read(lines);
  }

  private static Map<String, String> read(String lines) {
    var read = new LinkedHashMap<String, String>();
    lines
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(
            line -> {
              int equals = line.indexOf('=');
              var name = equals < 0 ? line : line.substring(0, equals);
              var value = equals < 0 ? "" : line.substring(equals + 1);
              read.put(name.strip(), value.strip());
            });
    return read;
  }
}
