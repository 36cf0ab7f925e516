package org.cmsfamily.registry.request;

/**
 * What a caller sends, as a record of nullable parts: read leniently, checked whole, so that every
 * violation is listed at once.
 */
public interface Request {

  /** Adds what is wrong between the fields; each field's own limits are its annotations. */
  default void check(Violations violations) {}
}
