package org.cmsfamily.platform.wording;

import org.jspecify.annotations.Nullable;

/** A text or number that is no value of the type that it was read as, in a caller's words. */
public final class RefusedValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Text text;

  /** With why. */
  public RefusedValue(Text why) {
    this(why, null);
  }

  /** With why, and what showed it. */
  public RefusedValue(Text why, @Nullable Throwable cause) {
    super(why.words(), cause);
    this.text = why;
  }

  /** Why. */
  public Text text() {
    return text;
  }

  /** Why an exception was thrown: its text, or its message if it has none. */
  public static Text why(Throwable thrown) {
    return thrown instanceof RefusedValue refused
        ? refused.text()
        : Text.unworded(String.valueOf(thrown.getMessage()));
  }
}
