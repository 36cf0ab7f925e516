/** What a body decided, recorded whole by its own instrument's registrar. */
@NullMarked
package org.cmsfamily.registry.decision;

import org.jspecify.annotations.NullMarked;
