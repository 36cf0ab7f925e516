package org.cmsfamily.workbench.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Names and what belongs to them, written as lines: {@code AEWA = AEWA-MOP}. */
public final class NamedLines {

  private NamedLines() {}

  /** They, one a line. */
  public static String write(Map<String, String> named) {
    return named.entrySet().stream()
        .map(one -> one.getKey() + " = " + one.getValue())
        .collect(Collectors.joining("\n"));
  }

  /** Those of such lines; what has no sign of equality has an empty text. */
  public static Map<String, String> read(String lines) {
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
