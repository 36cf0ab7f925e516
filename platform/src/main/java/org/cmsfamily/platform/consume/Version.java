package org.cmsfamily.platform.consume;

import java.util.regex.Pattern;

/**
 * The version of a record: a higher epoch, raised when a service emits all its state again, beats
 * any number.
 */
public record Version(long epoch, long number) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})");

  /**
   * Reads {@code epoch.number}.
   *
   * @throws PoisonRecordException if it is not so
   */
  public static Version parse(String text) {
    var match = FORM.matcher(text);
    if (!match.matches()) {
      throw new PoisonRecordException("'%s' is no version".formatted(text));
    }
    return new Version(Long.parseLong(match.group(1)), Long.parseLong(match.group(2)));
  }
}
