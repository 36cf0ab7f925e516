package org.cmsfamily.local;

/**
 * An error that the person at the terminal can fix: the message says what is wrong and what to do.
 */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UserError(String message) {
    super(message);
  }

  public UserError(String message, Throwable cause) {
    super(message, cause);
  }
}
