/** Writes the API's document, at build, as the wire is. */
@NullMarked
package org.cmsfamily.platform.openapi;

import org.jspecify.annotations.NullMarked;
