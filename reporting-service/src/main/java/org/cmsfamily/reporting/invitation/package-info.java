/** What becomes of the invitations of decisions. */
@NullMarked
package org.cmsfamily.reporting.invitation;

import org.jspecify.annotations.NullMarked;
