package org.cmsfamily.platform.json;

import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * Carries why a value cannot be read past Jackson, whose handlers take nothing but a message: the
 * reader of a value notes it, and who collects the faults takes it by its words.
 */
public final class ReadingFault {
  private static final ThreadLocal<@Nullable Text> NOTED = new ThreadLocal<>();

  private ReadingFault() {}

  /** Notes why; its words are the message to give to Jackson. */
  public static String note(Text why) {
    NOTED.set(why);
    return why.words();
  }

  /** What was noted with these words; else the words alone. */
  public static Text take(String message) {
    @Nullable Text noted = NOTED.get();
    NOTED.remove();
    return noted != null && noted.words().equals(message) ? noted : Text.unworded(message);
  }
}
