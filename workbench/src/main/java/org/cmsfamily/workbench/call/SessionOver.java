package org.cmsfamily.workbench.call;

/** A service no longer takes the visitor's token. */
public class SessionOver extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SessionOver(Throwable cause) {
    super("The session is over", cause);
  }
}
