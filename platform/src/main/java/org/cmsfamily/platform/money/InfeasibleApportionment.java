package org.cmsfamily.platform.money;

import org.cmsfamily.platform.wording.Text;

/** No apportionment satisfies the constraints; the text names them. */
public final class InfeasibleApportionment extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  InfeasibleApportionment(Text why) {
    super(why.words());
    this.text = why;
  }

  /** Why there is none. */
  public Text text() {
    return text;
  }
}
