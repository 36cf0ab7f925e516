/** Tests of the digest of the inbox by e-mail. */
@NullMarked
package org.cmsfamily.registry.digest;

import org.jspecify.annotations.NullMarked;
