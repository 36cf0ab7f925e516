package org.cmsfamily.workbench.registry;

/** The installation has no family yet that the visitor may see. */
public class NoFamily extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoFamily() {
    super("No family is founded yet");
  }
}
