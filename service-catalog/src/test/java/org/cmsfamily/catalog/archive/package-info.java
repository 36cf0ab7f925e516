@NullMarked
package org.cmsfamily.catalog.archive;

import org.jspecify.annotations.NullMarked;
