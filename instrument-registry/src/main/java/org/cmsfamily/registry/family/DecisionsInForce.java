package org.cmsfamily.registry.family;

/** What a family has to know of decisions. */
public interface DecisionsInForce {

  /** Whether the key is that of a decision of the family's body that counts as adopted now. */
  boolean include(String family, String key, String body);
}
