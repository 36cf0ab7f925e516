package org.cmsfamily.platform.outbox;

/** A state topic. Each producer has one enum of its own, which implements this. */
public interface Topic {

  /** Its name, such as {@code registry.families}. */
  String topic();
}
