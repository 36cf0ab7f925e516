/** Tests of what papers share. */
@NullMarked
package org.cmsfamily.paper;

import org.jspecify.annotations.NullMarked;
