/** The digest of the inbox by e-mail, for who wants it. */
@NullMarked
package org.cmsfamily.registry.digest;

import org.jspecify.annotations.NullMarked;
