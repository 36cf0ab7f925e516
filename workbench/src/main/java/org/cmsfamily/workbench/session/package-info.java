/** Signing in and out at the identity providers. */
@NullMarked
package org.cmsfamily.workbench.session;

import org.jspecify.annotations.NullMarked;
