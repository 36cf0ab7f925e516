package org.cmsfamily.workbench.reporting;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cmsfamily.workbench.call.Refusal.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a file, and where.
 *
 * @param line the line of the file; null if it is the file as a whole
 * @param column the heading of its column; null if it is the whole line
 */
public record LineFault(@Nullable Integer line, @Nullable String column, String message) {
  private static final Pattern LINE = Pattern.compile("/lines/(\\d{1,9})(?:/(.+))?");

  /** A line that the file does not have is none: what is missing there is missing in the file. */
  static LineFault of(Violation violation, ImportOutcome outcome) {
    var message = Optional.ofNullable(violation.message()).orElse("");
    var place = LINE.matcher(Optional.ofNullable(violation.pointer()).orElse(""));
    if (!place.matches()) return new LineFault(null, null, message);
    int line = Integer.parseInt(place.group(1));
    if (line < 1 || line > outcome.fileLines()) return new LineFault(null, null, message);
    return new LineFault(line, heading(place.group(2)), message);
  }

  /** A step of a JSON Pointer as it was before it was escaped. */
  private static @Nullable String heading(@Nullable String step) {
    return step == null ? null : step.replace("~1", "/").replace("~0", "~");
  }
}
