/** What a decision asks of others, and how they answered. */
@NullMarked
package org.cmsfamily.registry.invitation;

import org.jspecify.annotations.NullMarked;
