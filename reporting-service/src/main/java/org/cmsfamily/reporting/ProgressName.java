package org.cmsfamily.reporting;

import java.util.regex.Pattern;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;

/** The name under which a caller reads how far a piece of work has come. */
public final class ProgressName {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private ProgressName() {}

  /**
   * The same.
   *
   * @throws Problem 400 if it is no name
   */
  public static String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw Parameter.invalid("progress", Text.of("progress-name"));
    }
    return name;
  }
}
