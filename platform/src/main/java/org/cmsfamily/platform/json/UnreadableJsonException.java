package org.cmsfamily.platform.json;

/** A text that is not the JSON it should be. It will not become so by trying again. */
public final class UnreadableJsonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With what it should have been. */
  public UnreadableJsonException(String expected, Throwable cause) {
    super("Not readable as " + expected, cause);
  }
}
