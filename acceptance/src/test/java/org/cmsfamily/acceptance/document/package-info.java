/** The committed documents of the APIs, and what is really sent. */
@NullMarked
package org.cmsfamily.acceptance.document;

import org.jspecify.annotations.NullMarked;
