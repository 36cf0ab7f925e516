/**
 * Plumbing that the services share; it knows persons, roles and holders, and nothing else of the
 * domain.
 */
@NullMarked
package org.cmsfamily.platform;

import org.jspecify.annotations.NullMarked;
