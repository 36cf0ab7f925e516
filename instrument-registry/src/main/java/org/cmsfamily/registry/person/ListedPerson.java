package org.cmsfamily.registry.person;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A person in a list, for whoever appoints.
 *
 * @param loginProved whether all its logins are shown to be its own; only then it is appointed to a
 *     binding role
 */
public record ListedPerson(@JsonUnwrapped PersonView person, boolean loginProved) {

  static ListedPerson of(Person person) {
    return new ListedPerson(PersonView.of(person), person.isProved());
  }
}
