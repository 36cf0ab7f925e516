package org.cmsfamily.registry.person;

/** What another feature holds of a person beside the name. */
public interface PersonalData {

  /** Deletes it, because the person is reduced to the office. */
  void delete(String person);
}
