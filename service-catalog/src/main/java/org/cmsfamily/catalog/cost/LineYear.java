package org.cmsfamily.catalog.cost;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Year;
import org.cmsfamily.platform.wording.Text;

/**
 * Where money stands: one line of one budget in one year, however the terms name it.
 *
 * @param instrument whose money it is
 * @param budget the budget's code, or the key of a decision that releases funds
 * @param line the line's code, or what the decision releases the funds for
 */
public record LineYear(
    String instrument,
    String budget,
    String line,
    @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT) Year year) {

  /** For messages. */
  public Text text() {
    return Text.of("line-of-budget").with("line", line).with("budget", budget);
  }
}
