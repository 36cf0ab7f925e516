/** Humans and machine clients, known by the digests of their logins. */
@NullMarked
package org.cmsfamily.registry.person;

import org.jspecify.annotations.NullMarked;
