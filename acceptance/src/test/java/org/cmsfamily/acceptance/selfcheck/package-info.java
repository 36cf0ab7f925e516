/** Whether the build catches what the house forbids: each rule is broken in a copy. */
@NullMarked
package org.cmsfamily.acceptance.selfcheck;

import org.jspecify.annotations.NullMarked;
