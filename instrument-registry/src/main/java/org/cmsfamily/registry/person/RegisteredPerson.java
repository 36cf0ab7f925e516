package org.cmsfamily.registry.person;

/**
 * A person by login.
 *
 * @param isNew whether the person was registered by this act, and not known before
 */
record RegisteredPerson(Person person, boolean isNew) {}
