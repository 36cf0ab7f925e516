package org.cmsfamily.platform.outbox;

/** A state topic. Each producer has one enum of its own, which implements this. */
public interface Topic {

  /** What the name ends with of a topic where records of another one are parked. */
  String DEAD = ".dead";

  /** Its name, such as {@code registry.families}. */
  String topic();

  /** The topic whose records are parked in this one; the same if none are. */
  static String ofDead(String topic) {
    return topic.endsWith(DEAD) ? topic.substring(0, topic.length() - DEAD.length()) : topic;
  }
}
