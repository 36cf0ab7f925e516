package org.cmsfamily.paper;

import org.jspecify.annotations.Nullable;

/**
 * An instrument in a paper's head, with its own name and colour.
 *
 * @param label its short name
 * @param colour such as {@code #00607a}
 */
public record InstrumentIdentity(String label, String name, String colour) {

  private static final String COLOUR = "#[0-9a-fA-F]{6}";
  private static final String DEFAULT_COLOUR = "#123a5a";

  /** An identity whose colour may be missing, or be none. */
  public static InstrumentIdentity of(String label, String name, @Nullable String colour) {
    return new InstrumentIdentity(
        label, name, colour != null && colour.matches(COLOUR) ? colour : DEFAULT_COLOUR);
  }
}
