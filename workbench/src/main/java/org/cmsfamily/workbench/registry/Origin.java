package org.cmsfamily.workbench.registry;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact was found.
 *
 * @param confidence whether a text states it, or it is told from memory
 * @param notes what a reader should know
 */
public record Origin(@Nullable String confidence, @Nullable String source, List<String> notes) {
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  /** Whether the source is a web address and nothing else. */
  public boolean isOnTheWeb() {
    return source != null && ADDRESS.matcher(source).matches();
  }
}
