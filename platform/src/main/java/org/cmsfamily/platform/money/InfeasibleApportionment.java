package org.cmsfamily.platform.money;

/** No apportionment satisfies the constraints; the message names them. */
public final class InfeasibleApportionment extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InfeasibleApportionment(String message) {
    super(message);
  }
}
