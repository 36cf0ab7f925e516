/** Logins, appointments and families as far as authority rests on them. */
@NullMarked
package org.cmsfamily.platform.authority;

import org.jspecify.annotations.NullMarked;
