/** The way of the reference data into requests. */
@NullMarked
package org.cmsfamily.local.story;

import org.jspecify.annotations.NullMarked;
