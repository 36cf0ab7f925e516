package org.cmsfamily.bench;

/** One of the two that are compared: the floor, or Skein. */
@FunctionalInterface
interface Side {

  /** Does one round; its figure, in the comparison's unit. */
  double round();
}
