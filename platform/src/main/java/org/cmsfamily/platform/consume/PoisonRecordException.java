package org.cmsfamily.platform.consume;

/** A record that can never be applied; it is parked at once with this reason. */
public final class PoisonRecordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the reason, which must hold no personal data. */
  public PoisonRecordException(String reason) {
    super(reason);
  }
}
