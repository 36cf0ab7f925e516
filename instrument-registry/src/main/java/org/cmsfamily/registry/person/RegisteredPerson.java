package org.cmsfamily.registry.person;

import org.jspecify.annotations.Nullable;

/**
 * A person by login.
 *
 * @param loginCode the code for the login, if the person was registered by this act; null if known
 *     before
 */
record RegisteredPerson(Person person, @Nullable String loginCode) {}
