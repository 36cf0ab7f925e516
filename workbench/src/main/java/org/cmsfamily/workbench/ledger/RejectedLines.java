package org.cmsfamily.workbench.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.workbench.reporting.LineFault;
import org.jspecify.annotations.Nullable;

/** What is wrong with a file, as a table to download. */
final class RejectedLines {
  private static final String FORMULA = "=+-@\t\r";

  private RejectedLines() {}

  static String csv(List<LineFault> faults) {
    var rows = faults.stream().map(RejectedLines::row);
    return Stream.concat(Stream.of("line,column,message"), rows).collect(Collectors.joining("\r\n"))
        + "\r\n";
  }

  private static String row(LineFault fault) {
    var line = fault.line() == null ? "" : fault.line().toString();
    return line + "," + cell(fault.column()) + "," + cell(fault.message());
  }

  /** A cell that no spreadsheet takes for a formula. */
  private static String cell(@Nullable String text) {
    var value = Optional.ofNullable(text).orElse("");
    var safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
