package org.cmsfamily.platform.request;

/**
 * What a caller sends, as a record of nullable parts: read leniently, validated whole, so that
 * every violation is listed at once. Each part carries its limits as constraints.
 */
public interface Request {

  /** Adds what is wrong between the parts; called once each part alone is in order. */
  default void check(Violations violations) {}
}
