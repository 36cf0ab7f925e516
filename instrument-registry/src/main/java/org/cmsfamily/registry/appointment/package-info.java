/** Who holds which role for whom, from when to when, by whose act. */
@NullMarked
package org.cmsfamily.registry.appointment;

import org.jspecify.annotations.NullMarked;
