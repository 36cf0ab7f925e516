/** Codes that are unique in a family, and the ids that they make in an installation of several. */
@NullMarked
package org.cmsfamily.catalog.code;

import org.jspecify.annotations.NullMarked;
