/** Meetings of bodies and their procedures between sessions. */
@NullMarked
package org.cmsfamily.registry.meeting;

import org.jspecify.annotations.NullMarked;
